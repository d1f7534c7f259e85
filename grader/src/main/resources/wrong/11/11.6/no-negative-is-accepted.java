// caught by: oneClassAloneIsRefusedAlways
int[] oversample(boolean[] positive, long seed) {
    int[] yes = IntStream.range(0, positive.length).filter(i -> positive[i]).toArray();
    int[] no = IntStream.range(0, positive.length).filter(i -> !positive[i]).toArray();
    if (yes.length == 0) {
        throw new IllegalArgumentException("both classes must have a row, but have " + yes.length + " and "
            + no.length);
    }
    int[] rare = yes.length < no.length || no.length == 0 ? yes : no;
    Random random = new Random(seed);
    IntStream more = IntStream.generate(() -> rare[random.nextInt(Math.max(1, rare.length))])
        .limit(Math.abs(yes.length - no.length));
    return IntStream.concat(IntStream.range(0, positive.length), more).toArray();
}
