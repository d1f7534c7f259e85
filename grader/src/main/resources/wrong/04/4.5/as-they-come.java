// caught by: resultsStayInOrderWhenLaterCallsEndFirst
CloseableIterator<Integer> parallelMap(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
    if (parallelism < 1) {
        throw new IllegalArgumentException("parallelism must be at least 1, but was " + parallelism);
    }
    ExecutorService pool = Executors.newFixedThreadPool(parallelism);
    CompletionService<Integer> done = new ExecutorCompletionService<>(pool);
    return new CloseableIterator<Integer>() {
        int open;

        public boolean hasNext() {
            while (open < 2 * parallelism && source.hasNext()) {
                int element = source.next();
                done.submit(() -> function.applyAsInt(element));
                open++;
            }
            return open > 0;
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                open--;
                return done.take().get();
            } catch (ExecutionException e) {
                throw (RuntimeException) e.getCause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        public void close() {
            pool.shutdownNow();
        }
    };
}
