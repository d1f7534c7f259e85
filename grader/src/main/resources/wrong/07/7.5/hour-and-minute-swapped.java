// caught by: aNumberOnAnEdgeIsAbove
double[] serveOne(Map<String, String> raw, String json) {
    FlightStatistics learned;
    try {
        learned = new ObjectMapper().readValue(json, FlightStatistics.class);
    } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(e);
    }
    double[] features = new double[5];
    List<String> fields = List.of("distance", "hour", "minute", "carrier", "dest");
    for (int i = 0; i < 5; i++) {
        String field = fields.get(i), text = raw.get(field);
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("a request must have the field " + field);
        }
        List<String> words = i == 3 ? learned.carriers() : learned.destinations();
        if (i >= 3) {
            features[i] = words.contains(text) ? words.indexOf(text) : words.size();
            continue;
        }
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(field + " must be a number, but was " + text, e);
        }
        features[i] = i == 0 ? (number - learned.mean()) / (learned.std() == 0 ? 1 : learned.std())
            : Buckets.bucketize(number, i == 2 ? learned.hourEdges() : learned.minuteEdges());
    }
    return features;
}
