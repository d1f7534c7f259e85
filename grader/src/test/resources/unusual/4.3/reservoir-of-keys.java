Iterator<Integer> shuffle(Iterator<Integer> source, int buffer, long seed) {
    if (buffer < 1) {
        throw new IllegalArgumentException("buffer=" + buffer);
    }
    // a place is drawn, its element goes, and the next of the source takes the place
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> places = new ArrayList<>();
    while (places.size() < buffer && source.hasNext()) {
        places.add(source.next());
    }
    return new Iterator<Integer>() {
        public boolean hasNext() {
            return places.size() > 0;
        }

        public Integer next() {
            if (places.isEmpty()) {
                throw new NoSuchElementException();
            }
            int place = (int) (random.nextDouble() * places.size());
            return source.hasNext() ? places.set(place, source.next()) : places.remove(place);
        }
    };
}
