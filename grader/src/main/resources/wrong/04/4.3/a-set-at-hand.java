// caught by: equalElementsAreKeptApart
Iterator<Integer> shuffle(Iterator<Integer> source, int buffer, long seed) {
    if (buffer < 1) {
        throw new IllegalArgumentException("buffer must be at least 1, but was " + buffer);
    }
    Random random = new Random(seed);
    TreeSet<Integer> atHand = new TreeSet<>();
    return new Iterator<Integer>() {
        public boolean hasNext() {
            while (atHand.size() < buffer && source.hasNext()) {
                atHand.add(source.next());
            }
            return !atHand.isEmpty();
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Integer drawn = new ArrayList<>(atHand).get(random.nextInt(atHand.size()));
            atHand.remove(drawn);
            return drawn;
        }
    };
}
