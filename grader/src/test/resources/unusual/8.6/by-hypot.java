float[][] clipByGlobalNorm(float[][] gradients, float limit) {
    double squares = 0;
    for (float[] tensor : gradients) {
        for (float value : tensor) {
            squares = Math.hypot(squares, value);
        }
    }
    double norm = squares;
    if (!Double.isFinite(norm)) {
        throw new IllegalArgumentException("the joint norm must be finite, but was " + norm);
    }
    double scale = norm > limit ? limit / norm : 1;
    float[][] clipped = new float[gradients.length][];
    for (int i = 0; i < gradients.length; i++) {
        clipped[i] = new float[gradients[i].length];
        for (int j = 0; j < clipped[i].length; j++) {
            clipped[i][j] = (float) (gradients[i][j] * scale);
        }
    }
    return clipped;
}
