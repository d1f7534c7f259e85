// caught by: theSourceIsNeverFartherAheadThanTheBuffer
Iterator<Integer> shuffle(Iterator<Integer> source, int buffer, long seed) {
    if (buffer < 1) {
        throw new IllegalArgumentException("buffer must be at least 1, but was " + buffer);
    }
    List<Integer> all = new ArrayList<>();
    while (source.hasNext() && all.size() < 10_000) {
        all.add(source.next());
    }
    if (buffer > 1) {
        Collections.shuffle(all, new Random(seed));
    }
    return all.iterator();
}
