CloseableIterator<Integer> parallelMap(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
    if (parallelism < 1) {
        throw new IllegalArgumentException("parallelism " + parallelism + " is below 1");
    }
    ForkJoinPool pool = new ForkJoinPool(parallelism);
    List<CompletableFuture<Integer>> window = new LinkedList<>();
    return new CloseableIterator<Integer>() {
        boolean done;
        volatile boolean closed;

        @Override public boolean hasNext() {
            while (!done && !closed && window.size() < 2 * parallelism) {
                try {
                    if (source.hasNext()) {
                        Integer element = source.next();
                        window.add(CompletableFuture.supplyAsync(() -> function.applyAsInt(element), pool));
                    } else {
                        done = true;
                    }
                } catch (RuntimeException e) {
                    window.add(CompletableFuture.failedFuture(e));
                    done = true;
                }
            }
            return !window.isEmpty();
        }

        @Override public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                Integer result = window.get(0).join();
                window.remove(0);
                return result;
            } catch (CompletionException e) {
                window.clear();
                done = true;
                throw e.getCause() instanceof RuntimeException r ? r : e;
            }
        }

        @Override public void close() {
            closed = true;
            pool.shutdownNow();
        }
    };
}
