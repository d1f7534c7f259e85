// caught by: elementsArePulledAsTheyAreAskedFor
Iterator<Integer> interleave(List<Iterator<Integer>> sources, int cycle, int block) {
    if (cycle < 1 || block < 1) {
        throw new IllegalArgumentException("cycle and block must be at least 1, but were " + cycle + " and " + block);
    }
    Iterator<Iterator<Integer>> unopened = sources.iterator();
    List<Iterator<Integer>> places = new ArrayList<>(Collections.nCopies(cycle, null));
    Deque<Integer> ready = new ArrayDeque<>();
    return new Iterator<Integer>() {
        int turn, open;

        public boolean hasNext() {
            while (ready.isEmpty() && (open > 0 || unopened.hasNext())) {
                if (places.get(turn) == null && unopened.hasNext()) {
                    places.set(turn, unopened.next());
                    open++;
                }
                Iterator<Integer> source = places.get(turn);
                for (int i = 0; i < block && source != null; i++) {
                    if (source.hasNext()) {
                        ready.add(source.next());
                    } else {
                        places.set(turn, null);
                        source = null;
                        open--;
                    }
                }
                turn = (turn + 1) % cycle;
            }
            return !ready.isEmpty();
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }
    };
}
