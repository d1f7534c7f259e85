// caught by: neverDoMoreCallsRun
CloseableIterator<Integer> parallelMap(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
    if (parallelism < 1) {
        throw new IllegalArgumentException("parallelism must be at least 1, but was " + parallelism);
    }
    ExecutorService pool = Executors.newCachedThreadPool();
    Deque<Future<Integer>> results = new ArrayDeque<>();
    return new CloseableIterator<Integer>() {
        boolean ended;

        void fill() {
            while (!ended && results.size() < 2 * parallelism) {
                try {
                    ended = !source.hasNext();
                    if (!ended) {
                        int element = source.next();
                        results.add(pool.submit(() -> function.applyAsInt(element)));
                    }
                } catch (RuntimeException e) {
                    results.add(CompletableFuture.failedFuture(e));
                    ended = true;
                }
            }
        }

        public boolean hasNext() {
            fill();
            return !results.isEmpty();
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no further element");
            }
            try {
                Integer result = results.peek().get();
                results.remove();
                return result;
            } catch (ExecutionException e) {
                ended = true;
                results.clear();
                throw (RuntimeException) e.getCause();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while waiting", e);
            }
        }

        public void close() {
            pool.shutdownNow();
        }
    };
}
