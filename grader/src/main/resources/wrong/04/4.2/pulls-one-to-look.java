// caught by: atMostTheSizeIsPulledForABatch
Iterator<List<Integer>> batches(Iterator<Integer> source, int size, boolean dropRemainder) {
    if (size < 1) {
        throw new IllegalArgumentException("size must be at least 1, but was " + size);
    }
    return new Iterator<List<Integer>>() {
        Integer first;
        List<Integer> ready;

        public boolean hasNext() {
            if (ready == null) {
                List<Integer> batch = new ArrayList<>();
                while (batch.size() < size && (first != null || source.hasNext())) {
                    batch.add(first != null ? first : source.next());
                    first = null;
                }
                first = source.hasNext() ? source.next() : null;
                ready = batch.isEmpty() || dropRemainder && batch.size() < size ? null : batch;
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
