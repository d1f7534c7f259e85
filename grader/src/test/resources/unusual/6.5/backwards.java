float[][] embeddingGradient(int[] ids, float[][] upstream, int rows) {
    if (rows < 0) {
        throw new IllegalArgumentException("rows >= 0, not " + rows);
    }
    if (ids.length != upstream.length) {
        throw new IllegalArgumentException(ids.length + " ids, " + upstream.length + " gradients");
    }
    IntStream.of(ids).filter(id -> id < 0 || id >= rows).findAny().ifPresent(id -> {
        throw new IllegalArgumentException("no row " + id);
    });
    int width = Stream.of(upstream).mapToInt(row -> row.length).findFirst().orElse(0);
    double[] sums = new double[rows * width];
    for (int i = ids.length - 1; i >= 0; i--) {
        for (int j = 0; j < width; j++) {
            sums[ids[i] * width + j] += upstream[i][j];
        }
    }
    float[][] gradient = new float[rows][];
    for (int row = 0; row < rows; row++) {
        gradient[row] = new float[width];
        for (int j = 0; j < width; j++) {
            gradient[row][j] = (float) sums[row * width + j];
        }
    }
    return gradient;
}
