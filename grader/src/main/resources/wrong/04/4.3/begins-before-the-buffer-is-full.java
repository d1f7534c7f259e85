// caught by: theWholeBufferTakesPart
Iterator<Integer> shuffle(Iterator<Integer> source, int buffer, long seed) {
    if (buffer < 1) {
        throw new IllegalArgumentException("buffer must be at least 1, but was " + buffer);
    }
    Random random = new Random(seed);
    List<Integer> atHand = new ArrayList<>();
    return new Iterator<Integer>() {
        public boolean hasNext() {
            for (int n = 0; n < 2 && atHand.size() < buffer && source.hasNext(); n++) {
                atHand.add(source.next());
            }
            return !atHand.isEmpty();
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no further element");
            }
            int drawn = random.nextInt(atHand.size());
            Collections.swap(atHand, drawn, atHand.size() - 1);
            return atHand.remove(atHand.size() - 1);
        }
    };
}
