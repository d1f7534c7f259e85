class Mapping45 implements CloseableIterator<Integer> {
    static final class Slot {
        Integer result;
        RuntimeException failure;
        boolean done;
    }

    final Iterator<Integer> source;
    final IntUnaryOperator function;
    final int parallelism;
    final ArrayDeque<Slot> slots = new ArrayDeque<>();
    final List<Thread> threads = new ArrayList<>();
    final java.util.concurrent.locks.ReentrantLock pulling = new java.util.concurrent.locks.ReentrantLock(true);
    boolean ended, closed;

    Mapping45(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
        this.source = source;
        this.function = function;
        this.parallelism = parallelism;
    }

    void work() {
        while (true) {
            Slot slot = new Slot();
            int element;
            pulling.lock();
            try {
                if (!room(slot)) {
                    return;
                }
                try {
                    if (!source.hasNext()) {
                        drop(slot);
                        return;
                    }
                    element = source.next();
                } catch (RuntimeException e) {
                    stop();
                    finish(slot, null, e);
                    return;
                }
            } finally {
                pulling.unlock();
            }
            synchronized (this) {
                if (closed) {
                    return;
                }
            }
            try {
                finish(slot, function.applyAsInt(element), null);
            } catch (RuntimeException e) {
                finish(slot, null, e);
            }
        }
    }

    synchronized boolean room(Slot slot) {
        while (slots.size() >= 2 * parallelism && !closed && !ended) {
            try {
                wait();
            } catch (InterruptedException e) {
                return false;
            }
        }
        if (closed || ended) {
            return false;
        }
        slots.add(slot);
        return true;
    }

    synchronized void drop(Slot slot) {
        slots.remove(slot);
        ended = true;
        notifyAll();
    }

    synchronized void stop() {
        ended = true;
        notifyAll();
    }

    synchronized void finish(Slot slot, Integer result, RuntimeException failure) {
        slot.result = result;
        slot.failure = failure;
        slot.done = true;
        notifyAll();
    }

    public synchronized boolean hasNext() {
        if (threads.isEmpty() && !closed) {
            for (int i = 0; i < parallelism; i++) {
                Thread thread = new Thread(this::work);
                threads.add(thread);
                thread.start();
            }
        }
        while (!closed && (slots.isEmpty() ? !ended : !slots.peek().done)) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return !closed && !slots.isEmpty();
    }

    public synchronized Integer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Slot slot = slots.remove();
        notifyAll();
        if (slot.failure != null) {
            slots.clear();
            ended = true;
            closed = true;
            throw slot.failure;
        }
        return slot.result;
    }

    public synchronized void close() {
        closed = true;
        notifyAll();
        threads.forEach(Thread::interrupt);
    }
}
CloseableIterator<Integer> parallelMap(Iterator<Integer> source, IntUnaryOperator function, int parallelism) {
    if (parallelism < 1) {
        throw new IllegalArgumentException("parallelism < 1: " + parallelism);
    }
    return new Mapping45(source, function, parallelism);
}
