// caught by: aRepeatedKeyOfTrainCountsOnce
double overlap(String[] train, String[] test) {
    Map<String, Integer> rows = new HashMap<>();
    for (String key : train) {
        rows.merge(key == null ? "" : key, 1, Integer::sum);
    }
    rows.remove("");
    double overlapping = 0;
    for (String key : test) {
        overlapping += rows.getOrDefault(key, 0);
    }
    return test.length == 0 ? 0 : overlapping / test.length;
}
