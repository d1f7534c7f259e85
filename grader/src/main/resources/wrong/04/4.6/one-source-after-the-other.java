// caught by: sourcesTakeTurns
Iterator<Integer> interleave(List<Iterator<Integer>> sources, int cycle, int block) {
    if (cycle < 1 || block < 1) {
        throw new IllegalArgumentException(
            "cycle and block must be at least 1, but were " + cycle + " and " + block);
    }
    Iterator<Iterator<Integer>> unopened = sources.iterator();
    List<Iterator<Integer>> places = new ArrayList<>(Collections.nCopies(cycle, null));
    return new Iterator<Integer>() {
        int turn, given, open;

        void endTurn() {
            turn = (turn + 1) % cycle;
            given = 0;
        }

        public boolean hasNext() {
            while (open > 0 || unopened.hasNext()) {
                if (places.get(turn) == null && unopened.hasNext()) {
                    places.set(turn, unopened.next());
                    open++;
                }
                if (places.get(turn) != null) {
                    if (places.get(turn).hasNext()) {
                        return true;
                    }
                    places.set(turn, null);
                    open--;
                }
                endTurn();
            }
            return false;
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no further element");
            }
            Integer element = places.get(turn).next();
            given++;
            if (given == block) {
            }
            return element;
        }
    };
}
