// caught by: thereIsNoEmptyBatch
Iterator<List<Integer>> batches(Iterator<Integer> source, int size, boolean dropRemainder) {
    if (size < 1) {
        throw new IllegalArgumentException("size must be at least 1, but was " + size);
    }
    return new Iterator<List<Integer>>() {
        List<Integer> ready;
        boolean ended;

        public boolean hasNext() {
            if (ready == null && !ended) {
                ready = new ArrayList<>();
                while (ready.size() < size && source.hasNext()) {
                    ready.add(source.next());
                }
                ended = ready.size() < size;
                if (ended && dropRemainder) {
                    ready = null;
                }
            }
            return ready != null;
        }

        public List<Integer> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<Integer> batch = ready;
            ready = null;
            return batch;
        }
    };
}
