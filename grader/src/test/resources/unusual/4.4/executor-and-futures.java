CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count) {
    if (count <= 0) {
        throw new IllegalArgumentException("the count has to be 1 or more, not " + count);
    }
    ExecutorService one = Executors.newSingleThreadExecutor();
    Callable<Optional<Integer>> pull = () -> source.hasNext() ? Optional.of(source.next()) : Optional.empty();
    LinkedList<Future<Optional<Integer>>> ahead = new LinkedList<>();
    for (int i = 0; i <= count; i++) {
        ahead.add(one.submit(pull));
    }
    return new CloseableIterator<Integer>() {
        boolean over;

        @Override public boolean hasNext() {
            if (over) {
                return false;
            }
            try {
                over = ahead.getFirst().get().isEmpty();
                return !over;
            } catch (ExecutionException e) {
                over = true;
                one.shutdownNow();
                if (e.getCause() instanceof RuntimeException r) {
                    throw r;
                }
                throw new RuntimeException(e);
            } catch (InterruptedException e) {
                throw new CancellationException();
            }
        }

        @Override public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                Integer result = ahead.removeFirst().get().get();
                if (!one.isShutdown()) {
                    ahead.add(one.submit(pull));
                }
                return result;
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }

        @Override public void close() {
            one.shutdownNow();
            try {
                one.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    };
}
