int bucketize(double value, double[] edges) {
    for (int i = edges.length - 1; i > 0; i--) {
        if (!(edges[i] > edges[i - 1])) {
            throw new IllegalArgumentException(Arrays.toString(new double[] {edges[i - 1], edges[i]}) + " do not increase");
        }
    }
    if (value != value) {
        return -1;
    }
    int low = 0, high = edges.length;
    while (low < high) {
        int middle = (low + high) >>> 1;
        if (value >= edges[middle]) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
