// caught by: eachElementAtHandIsEquallyLikely
Iterator<Integer> shuffle(Iterator<Integer> source, int buffer, long seed) {
    if (buffer < 1) {
        throw new IllegalArgumentException("buffer must be at least 1, but was " + buffer);
    }
    Random random = new Random(seed);
    record Keyed(double key, Integer element) {}
    PriorityQueue<Keyed> atHand = new PriorityQueue<>(Comparator.comparingDouble(Keyed::key));
    return new Iterator<Integer>() {
        public boolean hasNext() {
            while (atHand.size() < buffer && source.hasNext()) {
                atHand.add(new Keyed(random.nextDouble(), source.next()));
            }
            return !atHand.isEmpty();
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no further element");
            }
            return atHand.remove().element();
        }
    };
}
