//// signature
double auc(int[] actual, double[] scores)
//// right
double pairs = 0;
double won = 0;
for (int i = 0; i < actual.length; i++) {
    for (int j = 0; j < actual.length; j++) {
        if (actual[i] == 1 && actual[j] == 0) {
            pairs++;
            won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
    }
}
return won / pairs;
//// right
Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
double ranks = 0;
long positives = 0;
for (int i = 0; i < order.length; ) {
    int j = i;
    while (j < order.length && scores[order[j]] == scores[order[i]]) j++;
    double rank = (i + 1 + j) / 2.0;
    for (; i < j; i++) {
        if (actual[order[i]] == 1) {
            ranks += rank;
            positives++;
        }
    }
}
long negatives = order.length - positives;
return (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
//// wrong
double pairs = 0;
double won = 0;
for (int i = 0; i < actual.length; i++) {
    for (int j = 0; j < actual.length; j++) {
        if (actual[i] == 1 && actual[j] == 0) {
            pairs++;
            won += scores[i] > scores[j] ? 1 : 0;
        }
    }
}
return won / pairs;
//// wrong
int right = 0;
for (int i = 0; i < actual.length; i++) {
    if ((scores[i] >= 0.5) == (actual[i] == 1)) right++;
}
return (double) right / actual.length;
//// tests
near(1, auc(new int[] {0, 1, 1}, new double[] {.1, .7, .4}));
near(0, auc(new int[] {1, 0}, new double[] {.2, .9}));
//// hidden tests
near(.75, auc(new int[] {0, 1, 1}, new double[] {.5, .5, .9}));
near(5 / 6.0, auc(new int[] {0, 1, 0, 1, 1}, new double[] {.2, .3, .6, .7, .9}));
near(Double.NaN, auc(new int[] {1, 1}, new double[] {.1, .2}));
int[] everyThird = new int[300];
for (int i = 0; i < 300; i += 3) { everyThird[i] = 1; }
near(.5, auc(everyThird, new double[300]));
