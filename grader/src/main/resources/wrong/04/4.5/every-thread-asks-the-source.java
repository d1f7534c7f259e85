// caught by: theSourceIsAskedByOneThreadAtATime
CloseableIterator<Integer> parallelMap(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
    if (parallelism < 1) {
        throw new IllegalArgumentException("parallelism must be at least 1, but was " + parallelism);
    }
    ExecutorService pool = Executors.newFixedThreadPool(parallelism);
    Deque<Future<Optional<Integer>>> results = new ArrayDeque<>();
    return new CloseableIterator<Integer>() {
        Optional<Integer> ready;
        boolean ended;

        public boolean hasNext() {
            try {
                while (ready == null && !ended) {
                    while (results.size() < 2 * parallelism) {
                        results.add(pool.submit(() -> source.hasNext()
                            ? Optional.of(function.applyAsInt(source.next())) : Optional.empty()));
                    }
                    ready = results.remove().get();
                    ended = ready.isEmpty();
                }
                return !ended;
            } catch (ExecutionException e) {
                ended = true;
                throw (RuntimeException) e.getCause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Integer element = ready.get();
            ready = null;
            return element;
        }

        public void close() {
            pool.shutdownNow();
        }
    };
}
