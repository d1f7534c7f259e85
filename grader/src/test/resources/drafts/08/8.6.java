float[][] clipByGlobalNorm(float[][] gradients, float limit) {
    // BEGIN SOLUTION
    double squares = 0;
    for (float[] tensor : gradients) {
        for (float value : tensor) {
            squares += (double) value * value;
        }
    }
    double norm = Math.sqrt(squares);
    if (!Double.isFinite(norm)) {
        throw new IllegalArgumentException("the joint norm must be finite, but was " + norm);
    }
    float[][] clipped = new float[gradients.length][];
    for (int i = 0; i < gradients.length; i++) {
        clipped[i] = gradients[i].clone();
        for (int j = 0; norm > limit && j < clipped[i].length; j++) {
            clipped[i][j] = (float) (clipped[i][j] * (limit / norm));
        }
    }
    return clipped;
    // END SOLUTION
}
