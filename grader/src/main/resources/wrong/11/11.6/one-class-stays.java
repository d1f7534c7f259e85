// caught by: oneClassAloneIsRefused
int[] oversample(boolean[] positive, long seed) {
    int[] yes = IntStream.range(0, positive.length).filter(i -> positive[i]).toArray();
    int[] no = IntStream.range(0, positive.length).filter(i -> !positive[i]).toArray();
    if (yes.length == 0 || no.length == 0) {
        return IntStream.range(0, positive.length).toArray();
    }
    int[] rare = yes.length < no.length ? yes : no;
    Random random = new Random(seed);
    IntStream more = IntStream.generate(() -> rare[random.nextInt(rare.length)])
        .limit(Math.abs(yes.length - no.length));
    return IntStream.concat(IntStream.range(0, positive.length), more).toArray();
}
