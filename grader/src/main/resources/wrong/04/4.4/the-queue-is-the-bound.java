// caught by: hasNextMakesNoRoom
CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count) {
    if (count < 1) {
        throw new IllegalArgumentException("count must be at least 1, but was " + count);
    }
    BlockingQueue<Supplier<Integer>> ready = new ArrayBlockingQueue<>(count);
    Supplier<Integer> end = () -> { throw new NoSuchElementException(); };
    Thread thread = new Thread(() -> {
        try {
            try {
                while (source.hasNext()) {
                    Integer element = source.next();
                    ready.put(() -> element);
                }
            } catch (RuntimeException e) {
                ready.put(() -> { throw e; });
            }
            ready.put(end);
        } catch (InterruptedException e) {
            return;
        }
    });
    thread.setDaemon(true);
    thread.start();
    return new CloseableIterator<Integer>() {
        Supplier<Integer> item;

        public boolean hasNext() {
            try {
                item = item == null ? ready.take() : item;
                return item != end;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        public Integer next() {
            hasNext();
            Supplier<Integer> now = item;
            if (now != end) {
                item = null;
            }
            return now.get();
        }

        public void close() {
            thread.interrupt();
        }
    };
}
