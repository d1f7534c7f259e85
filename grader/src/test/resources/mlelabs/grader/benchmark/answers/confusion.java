//// signature
int[][] confusion(int[] actual, int[] predicted, int classes)
//// right
if (actual.length != predicted.length) {
    throw new IllegalArgumentException(actual.length + " rows, " + predicted.length + " predictions");
}
int[][] matrix = new int[classes][classes];
for (int i = 0; i < actual.length; i++) {
    matrix[actual[i]][predicted[i]]++;
}
return matrix;
//// right
if (actual.length != predicted.length) throw new IllegalArgumentException("lengths differ");
int[][] m = new int[classes][classes];
IntStream.range(0, actual.length).forEach(i -> m[actual[i]][predicted[i]] += 1);
return m;
//// wrong
int[][] matrix = new int[classes][classes];
for (int i = 0; i < actual.length; i++) {
    matrix[predicted[i]][actual[i]]++;
}
return matrix;
//// wrong
int[][] matrix = new int[classes][classes];
for (int i = 0; i < Math.min(actual.length, predicted.length); i++) {
    matrix[actual[i]][predicted[i]] = 1;
}
return matrix;
//// tests
same(new int[][] {{2, 0}, {0, 1}}, confusion(new int[] {0, 1, 0}, new int[] {0, 1, 0}, 2));
same(new int[][] {{0, 2}, {0, 0}}, confusion(new int[] {0, 0}, new int[] {1, 1}, 2));
//// hidden tests
same(new int[][] {{1, 0, 0}, {0, 0, 0}, {0, 0, 0}}, confusion(new int[] {0}, new int[] {0}, 3));
int[] manyActual = new int[600];
int[] manyPredicted = new int[600];
for (int i = 0; i < 600; i++) { manyActual[i] = i % 2; manyPredicted[i] = i % 3; }
same(new int[][] {{100, 100, 100}, {100, 100, 100}, {0, 0, 0}}, confusion(manyActual, manyPredicted, 3));
same(new int[][] {{0, 0}, {0, 0}}, confusion(new int[0], new int[0], 2));
refused(() -> confusion(new int[] {0, 1}, new int[] {0}, 2));
