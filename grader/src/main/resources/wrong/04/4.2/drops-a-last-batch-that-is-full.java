// caught by: dropRemainderDropsTheShorterLastBatch
Iterator<List<Integer>> batches(Iterator<Integer> source, int size, boolean dropRemainder) {
    if (size < 1) {
        throw new IllegalArgumentException("size must be at least 1, but was " + size);
    }
    return new Iterator<List<Integer>>() {
        List<Integer> ready = List.of();

        public boolean hasNext() {
            if (ready.isEmpty() && source.hasNext()) {
                ready = new ArrayList<>();
                while (ready.size() < size && source.hasNext()) {
                    ready.add(source.next());
                }
                if (dropRemainder && (ready.size() < size || !source.hasNext())) {
                    ready = List.of();
                }
            }
            return !ready.isEmpty();
        }

        public List<Integer> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no further batch");
            }
            List<Integer> batch = ready;
            ready = List.of();
            return batch;
        }
    };
}
