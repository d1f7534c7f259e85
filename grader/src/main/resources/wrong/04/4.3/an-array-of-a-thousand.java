// caught by: thousandsOfElementsAreShuffled
Iterator<Integer> shuffle(Iterator<Integer> source, int buffer, long seed) {
    if (buffer < 1) {
        throw new IllegalArgumentException("buffer must be at least 1, but was " + buffer);
    }
    Random random = new Random(seed);
    int[] atHand = new int[1024];
    return new Iterator<Integer>() {
        int n;

        public boolean hasNext() {
            while (n < buffer && source.hasNext()) {
                atHand[n++] = source.next();
            }
            return n > 0;
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int drawn = random.nextInt(n);
            int element = atHand[drawn];
            atHand[drawn] = atHand[--n];
            return element;
        }
    };
}
