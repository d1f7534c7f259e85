//// signature
int[] topK(double[] scores, int k)
//// right
if (k < 0) {
    throw new IllegalArgumentException("k must not be negative, but was " + k);
}
return IntStream.range(0, scores.length)
    .boxed()
    .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
    .limit(k)
    .mapToInt(i -> i)
    .toArray();
//// right
if (k < 0) throw new IllegalArgumentException("k = " + k);
int n = Math.min(k, scores.length);
boolean[] taken = new boolean[scores.length];
int[] top = new int[n];
for (int t = 0; t < n; t++) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
        if (!taken[i] && (best < 0 || scores[i] > scores[best])) best = i;
    }
    taken[best] = true;
    top[t] = best;
}
return top;
//// wrong
return IntStream.range(0, scores.length)
    .boxed()
    .sorted(Comparator.comparingDouble((Integer i) -> scores[i]))
    .limit(k)
    .mapToInt(i -> i)
    .toArray();
//// wrong
int[] top = new int[k];
double[] sorted = scores.clone();
Arrays.sort(sorted);
for (int t = 0; t < k; t++) {
    for (int i = 0; i < scores.length; i++) {
        if (scores[i] == sorted[sorted.length - 1 - t]) top[t] = i;
    }
}
return top;
//// tests
same(new int[] {2, 0}, topK(new double[] {.5, .1, .9}, 2));
same(new int[] {1, 2}, topK(new double[] {.1, .4, .4, .4}, 2));
//// hidden tests
same(new int[] {1, 0}, topK(new double[] {1, 2}, 5));
same(new int[0], topK(new double[] {1, 2}, 0));
same(new int[] {1, 0, 2}, topK(new double[] {-2, -1, -3}, 3));
refused(() -> topK(new double[] {1}, -1));
