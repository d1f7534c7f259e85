// caught by: asManyCallsRunAsAllowed
CloseableIterator<Integer> parallelMap(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
    if (parallelism < 1) {
        throw new IllegalArgumentException("parallelism must be at least 1, but was " + parallelism);
    }
    return new CloseableIterator<Integer>() {
        Iterator<Integer> results = List.<Integer>of().iterator();

        public boolean hasNext() {
            if (!results.hasNext() && source.hasNext()) {
                List<Integer> elements = new ArrayList<>();
                while (elements.size() < 2 * parallelism && source.hasNext()) {
                    elements.add(source.next());
                }
                results = elements.parallelStream().map(function::applyAsInt).toList().iterator();
            }
            return results.hasNext();
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return results.next();
        }

        public void close() {
        }
    };
}
