//// signature
int[] bucketize(double[] values, double[] boundaries)
//// right
int[] buckets = new int[values.length];
for (int i = 0; i < values.length; i++) {
    if (Double.isNaN(values[i])) {
        buckets[i] = -1;
        continue;
    }
    int k = 0;
    while (k < boundaries.length && values[i] >= boundaries[k]) {
        k++;
    }
    buckets[i] = k;
}
return buckets;
//// right
return Arrays.stream(values)
    .mapToInt(v -> Double.isNaN(v) ? -1 : (int) Arrays.stream(boundaries).filter(b -> b <= v).count())
    .toArray();
//// wrong
int[] buckets = new int[values.length];
for (int i = 0; i < values.length; i++) {
    int k = 0;
    while (values[i] >= boundaries[k]) {
        k++;
    }
    buckets[i] = k;
}
return buckets;
//// wrong
int[] buckets = new int[values.length];
for (int i = 0; i < values.length; i++) {
    int k = Arrays.binarySearch(boundaries, values[i]);
    buckets[i] = k >= 0 ? k : -k - 1;
}
return buckets;
//// tests
same(new int[] {0, 1, 2}, bucketize(new double[] {.5, 1.5, 9}, new double[] {1, 2}));
same(new int[] {1, 2}, bucketize(new double[] {1, 2}, new double[] {1, 2}));
//// hidden tests
same(new int[] {0, 0}, bucketize(new double[] {-3, 3}, new double[0]));
same(new int[] {2}, bucketize(new double[] {5}, new double[] {5, 5, 6}));
same(new int[] {-1}, bucketize(new double[] {Double.NaN}, new double[] {1}));
same(new int[] {0, 1}, bucketize(new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}, new double[] {0}));
