// caught by: countElementsAreMadeReady
CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count) {
    if (count < 1) {
        throw new IllegalArgumentException("count must be at least 1, but was " + count);
    }
    return new CloseableIterator<Integer>() {
        Deque<Integer> ready = new ArrayDeque<>();
        RuntimeException failure;
        boolean ended;

        public boolean hasNext() {
            while (!ended && ready.size() < count) {
                try {
                    ended = !source.hasNext();
                    if (!ended) {
                        ready.add(source.next());
                    }
                } catch (RuntimeException e) {
                    failure = e;
                    ended = true;
                }
            }
            return !ready.isEmpty() || failure != null;
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (ready.isEmpty()) {
                RuntimeException e = failure;
                failure = null;
                throw e;
            }
            return ready.remove();
        }

        public void close() {
        }
    };
}
