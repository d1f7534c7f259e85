class Buffer44 implements CloseableIterator<Integer>, Runnable {
    final Iterator<Integer> source;
    final int count;
    final ArrayDeque<Integer> ready = new ArrayDeque<>();
    RuntimeException failure;
    boolean ended, closed, started;

    Buffer44(Iterator<Integer> source, int count) {
        this.source = source;
        this.count = count;
    }

    public void run() {
        try {
            while (roomCame() && source.hasNext()) {
                put(source.next());
            }
            end(null);
        } catch (RuntimeException e) {
            end(e);
        }
    }

    synchronized boolean roomCame() {
        while (ready.size() >= count && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        return !closed;
    }

    synchronized void put(Integer element) {
        ready.add(element);
        notifyAll();
    }

    synchronized void end(RuntimeException e) {
        failure = e;
        ended = true;
        notifyAll();
    }

    public synchronized boolean hasNext() {
        if (!started && !closed) {
            started = true;
            Thread thread = new Thread(this);
            thread.start();
        }
        while (ready.isEmpty() && !ended) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (ready.isEmpty() && failure != null) {
            RuntimeException e = failure;
            failure = null;
            throw e;
        }
        return !ready.isEmpty();
    }

    public synchronized Integer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        notifyAll();
        return ready.remove();
    }

    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count) {
    if (count < 1) {
        throw new IllegalArgumentException("count >= 1 expected: " + count);
    }
    return new Buffer44(source, count);
}
