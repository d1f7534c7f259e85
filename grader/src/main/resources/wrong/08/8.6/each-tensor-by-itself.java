// caught by: theNormIsThatOfAllTensors
float[][] clipByGlobalNorm(float[][] gradients, float limit) {
    float[][] clipped = new float[gradients.length][];
    for (int i = 0; i < gradients.length; i++) {
        double squares = 0;
        for (float value : gradients[i]) {
            squares += (double) value * value;
        }
        double norm = Math.sqrt(squares);
        if (!Double.isFinite(norm)) {
            throw new IllegalArgumentException("the norm must be finite, but was " + norm);
        }
        clipped[i] = gradients[i].clone();
        for (int j = 0; norm > limit && j < clipped[i].length; j++) {
            clipped[i][j] *= limit / norm;
        }
    }
    return clipped;
}
