// caught by: theOrderOfTheRowsDoesNotMatter
double overlap(String[] train, String[] test) {
    double overlapping = 0;
    for (String key : test) {
        boolean missing = key == null || key.isEmpty();
        overlapping += !missing && Arrays.binarySearch(train, key) >= 0 ? 1 : 0;
    }
    return test.length == 0 ? 0 : overlapping / test.length;
}
