Iterator<List<Integer>> batches(Iterator<Integer> source, int size, boolean dropRemainder) {
    if (size <= 0) {
        throw new IllegalArgumentException(String.format("size > 0 is required, not %d", size));
    }
    Supplier<List<Integer>> one = () -> {
        List<Integer> batch = new LinkedList<>();
        for (int i = 0; i != size && source.hasNext(); i++) {
            batch.add(source.next());
        }
        return batch;
    };
    return Stream.generate(one)
        .takeWhile(batch -> dropRemainder ? batch.size() == size : !batch.isEmpty())
        .iterator();
}
