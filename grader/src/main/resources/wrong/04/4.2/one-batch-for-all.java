// caught by: iteratorsAreIndependent
class Shared {
    static List<Integer> batch = List.of();
}
Iterator<List<Integer>> batches(Iterator<Integer> source, int size, boolean dropRemainder) {
    if (size < 1) {
        throw new IllegalArgumentException("size must be at least 1, but was " + size);
    }
    return new Iterator<List<Integer>>() {

        public boolean hasNext() {
            if (Shared.batch.isEmpty() && source.hasNext()) {
                Shared.batch = new ArrayList<>();
                while (Shared.batch.size() < size && source.hasNext()) {
                    Shared.batch.add(source.next());
                }
                if (dropRemainder && Shared.batch.size() < size) {
                    Shared.batch = List.of();
                }
            }
            return !Shared.batch.isEmpty();
        }

        public List<Integer> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no further batch");
            }
            List<Integer> batch = Shared.batch;
            Shared.batch = List.of();
            return batch;
        }
    };
}
