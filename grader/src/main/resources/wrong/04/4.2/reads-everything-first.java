// caught by: nothingIsPulledBeforehand
Iterator<List<Integer>> batches(Iterator<Integer> source, int size, boolean dropRemainder) {
    if (size < 1) {
        throw new IllegalArgumentException("size must be at least 1, but was " + size);
    }
    List<List<Integer>> all = new ArrayList<>();
    List<Integer> batch = new ArrayList<>();
    for (int n = 0; n < 1000 && source.hasNext(); n++) {
        batch.add(source.next());
        if (batch.size() == size) {
            all.add(batch);
            batch = new ArrayList<>();
        }
    }
    if (!batch.isEmpty() && !dropRemainder) {
        all.add(batch);
    }
    return all.iterator();
}
