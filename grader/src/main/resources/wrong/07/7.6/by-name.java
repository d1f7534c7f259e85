// caught by: theLargestDifferenceComesFirst
List<Skew> skew(Map<String, double[]> training, Map<String, double[]> serving, double tolerance) {
    if (!(tolerance >= 0)) {
        throw new IllegalArgumentException("the tolerance must be at least 0, but was " + tolerance);
    }
    if (!training.keySet().equals(serving.keySet())) {
        throw new IllegalArgumentException("both sides must have the same features, but have "
            + training.keySet() + " and " + serving.keySet());
    }
    List<Skew> found = new ArrayList<>();
    training.forEach((feature, ours) -> {
        double[] theirs = serving.get(feature);
        if (ours.length != theirs.length) {
            throw new IllegalArgumentException("both sides must have the same rows, but " + feature
                + " has " + ours.length + " and " + theirs.length);
        }
        double[] beyond = IntStream.range(0, ours.length)
            .filter(i -> Double.compare(ours[i], theirs[i]) != 0)
            .mapToDouble(i -> Math.abs(ours[i] - theirs[i]))
            .map(difference -> Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference)
            .filter(difference -> difference > tolerance).toArray();
        if (beyond.length > 0) {
            found.add(new Skew(feature, beyond.length, DoubleStream.of(beyond).max().orElseThrow()));
        }
    });
    found.sort(Comparator.comparing(Skew::feature));
    return found;
}
