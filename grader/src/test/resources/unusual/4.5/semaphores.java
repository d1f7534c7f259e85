CloseableIterator<Integer> parallelMap(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
    if (parallelism < 1) {
        throw new IllegalArgumentException("parallelism must be at least 1, but was " + parallelism);
    }
    Semaphore running = new Semaphore(parallelism);
    Semaphore pulled = new Semaphore(2 * parallelism);
    BlockingQueue<CompletableFuture<Optional<Integer>>> order = new LinkedBlockingQueue<>();
    ThreadGroup all = new ThreadGroup("map");
    Runnable feed = () -> {
        try {
            while (true) {
                pulled.acquire();
                var slot = new CompletableFuture<Optional<Integer>>();
                order.add(slot);
                try {
                    if (!source.hasNext()) {
                        slot.complete(Optional.empty());
                        return;
                    }
                    int element = source.next();
                    running.acquire();
                    new Thread(all, () -> {
                        try {
                            slot.complete(Optional.of(function.applyAsInt(element)));
                        } catch (RuntimeException e) {
                            slot.completeExceptionally(e);
                        } finally {
                            running.release();
                        }
                    }).start();
                } catch (RuntimeException e) {
                    slot.completeExceptionally(e);
                    return;
                }
            }
        } catch (InterruptedException e) {
            return;
        }
    };
    Thread feeder = new Thread(all, feed);
    return new CloseableIterator<>() {
        boolean begun, over;

        public boolean hasNext() {
            if (over) {
                return false;
            }
            if (!begun) {
                begun = true;
                feeder.start();
            }
            try {
                while (order.isEmpty()) {
                    Thread.sleep(0, 100_000);
                }
                over = order.peek().handle((r, e) -> e == null && r.isEmpty()).get();
                return !over;
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                Integer result = order.remove().get().get();
                pulled.release();
                return result;
            } catch (ExecutionException e) {
                over = true;
                feeder.interrupt();
                throw (RuntimeException) e.getCause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        public void close() {
            over = true;
            feeder.interrupt();
        }
    };
}
