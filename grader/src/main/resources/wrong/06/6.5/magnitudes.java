// caught by: gradientsMayCancel
float[][] embeddingGradient(int[] ids, float[][] upstream, int rows) {
    if (ids.length != upstream.length || rows < 0) {
        throw new IllegalArgumentException("every id must have an upstream row, and rows must not be negative, but there are "
            + ids.length + ", " + upstream.length + " and " + rows);
    }
    float[][] gradient = new float[rows][ids.length == 0 ? 0 : upstream[0].length];
    for (int i = 0; i < ids.length; i++) {
        if (ids[i] < 0 || ids[i] >= rows) {
            throw new IllegalArgumentException("an id must be from 0 to " + (rows - 1) + ", but was " + ids[i]);
        }
        for (int j = 0; j < upstream[i].length; j++) {
            gradient[ids[i]][j] += Math.abs(upstream[i][j]);
        }
    }
    return gradient;
}
