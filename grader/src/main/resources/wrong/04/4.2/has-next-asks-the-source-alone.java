// caught by: dropRemainderDropsTheShorterLastBatch
Iterator<List<Integer>> batches(Iterator<Integer> source, int size, boolean dropRemainder) {
    if (size < 1) {
        throw new IllegalArgumentException("size must be at least 1, but was " + size);
    }
    return new Iterator<List<Integer>>() {
        public boolean hasNext() {
            return source.hasNext();
        }

        public List<Integer> next() {
            List<Integer> batch = new ArrayList<>();
            while (batch.size() < size && source.hasNext()) {
                batch.add(source.next());
            }
            if (batch.isEmpty() || dropRemainder && batch.size() < size) {
                throw new NoSuchElementException();
            }
            return batch;
        }
    };
}
