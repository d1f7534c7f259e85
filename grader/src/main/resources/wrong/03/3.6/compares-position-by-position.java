// caught by: aKeyOverlapsWhereverItStands
double overlap(String[] train, String[] test) {
    double overlapping = 0;
    for (int i = 0; i < Math.min(train.length, test.length); i++) {
        overlapping += test[i] != null && !test[i].isEmpty() && test[i].equals(train[i]) ? 1 : 0;
    }
    return test.length == 0 ? 0 : overlapping / test.length;
}
