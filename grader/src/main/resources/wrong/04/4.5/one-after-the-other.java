// caught by: asManyCallsRunAsAllowed
CloseableIterator<Integer> parallelMap(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
    if (parallelism < 1) {
        throw new IllegalArgumentException("parallelism must be at least 1, but was " + parallelism);
    }
    return new CloseableIterator<Integer>() {
        boolean failed;

        public boolean hasNext() {
            return !failed && source.hasNext();
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            failed = true;
            int result = function.applyAsInt(source.next());
            failed = false;
            return result;
        }

        public void close() {
        }
    };
}
