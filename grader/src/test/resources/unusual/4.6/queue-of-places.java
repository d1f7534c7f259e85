Iterator<Integer> interleave(List<Iterator<Integer>> sources, int cycle, int block) {
    if (Math.min(cycle, block) < 1) {
        throw new IllegalArgumentException("cycle " + cycle + " and block " + block + " must be positive");
    }
    Deque<Iterator<Integer>> waiting = new ArrayDeque<>(sources);
    Deque<Iterator<Integer>> circle = new ArrayDeque<>();
    for (int i = 0; i < cycle; i++) {
        circle.add(Collections.emptyIterator());
    }
    Set<Iterator<Integer>> fresh = new HashSet<>(circle);
    return new Iterator<>() {
        int left = 0;
        Iterator<Integer> now = Collections.emptyIterator();
        boolean empty = true;
        Map<Integer, Iterator<Integer>> at = new HashMap<>();
        int place = -1;

        public boolean hasNext() {
            for (int idle = 0; idle <= cycle; ) {
                Iterator<Integer> it = at.get(place);
                if (left > 0 && it != null && it.hasNext()) {
                    return true;
                }
                if (left > 0 && it != null) {
                    at.remove(place);
                }
                place = (place + 1) % cycle;
                left = block;
                if (!at.containsKey(place) && !waiting.isEmpty()) {
                    at.put(place, waiting.poll());
                }
                idle = at.isEmpty() && waiting.isEmpty() ? cycle + 1 : 0;
            }
            return false;
        }

        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            left--;
            return at.get(place).next();
        }
    };
}
