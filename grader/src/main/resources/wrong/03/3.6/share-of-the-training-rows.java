// caught by: theShareIsOfTheTestRows
double overlap(String[] train, String[] test) {
    Set<String> tested = new HashSet<>(Arrays.asList(test));
    long overlapping = Arrays.stream(train)
        .filter(key -> key != null && !key.isEmpty() && tested.contains(key)).count();
    return train.length == 0 ? 0 : (double) overlapping / train.length;
}
