int[] oversample(boolean[] positive, long seed) {
    List<Integer> yes = new ArrayList<>(), no = new ArrayList<>();
    for (int i = 0; i < positive.length; i++) {
        (positive[i] ? yes : no).add(i);
    }
    if (yes.isEmpty() || no.isEmpty()) {
        throw new IllegalArgumentException("both classes must have a row, but one has none");
    }
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> rare = yes.size() < no.size() ? yes : no, rows = new ArrayList<>(yes);
    rows.addAll(no);
    int lacking = Math.abs(yes.size() - no.size()), original = rare.size();
    for (int i = 0; i < lacking; i++) {
        rows.add(rare.get(random.nextInt(original)));
    }
    Collections.shuffle(rows, new Random(seed));
    return rows.stream().mapToInt(i -> i).toArray();
}
