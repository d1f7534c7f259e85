// caught by: hundredsOfElementsComeInOrder
CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count) {
    if (count < 1) {
        throw new IllegalArgumentException("count must be at least 1, but was " + count);
    }
    Supplier<Integer> end = () -> { throw new NoSuchElementException("there is no further element"); };
    BlockingDeque<Supplier<Integer>> ready = new LinkedBlockingDeque<>();
    Semaphore room = new Semaphore(count);
    Thread thread = new Thread(() -> {
        try {
            room.acquire();
            while (source.hasNext()) {
                Integer element = source.next();
                ready.add(() -> element);
                room.acquire();
            }
        } catch (InterruptedException e) {
            return;
        } catch (RuntimeException e) {
            ready.add(() -> { throw e; });
        }
        while (!ready.isEmpty()) {
            Thread.onSpinWait();
        }
        ready.add(end);
    }, "prefetch");
    thread.setDaemon(true);
    thread.start();
    return new CloseableIterator<Integer>() {
        Supplier<Integer> item;

        public boolean hasNext() {
            try {
                item = item == null ? ready.takeLast() : item;
                return item != end;
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while waiting", e);
            }
        }

        public Integer next() {
            hasNext();
            Supplier<Integer> now = item;
            if (now != end) {
                item = null;
                room.release();
            }
            return now.get();
        }

        public void close() {
            thread.interrupt();
        }
    };
}
