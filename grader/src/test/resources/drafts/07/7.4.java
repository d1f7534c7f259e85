FlightTransform load(String json) {
    // BEGIN SOLUTION
    ObjectMapper strict = new ObjectMapper()
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    FlightStatistics learned;
    try {
        learned = strict.readValue(json, FlightStatistics.class);
    } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("the JSON must have every field: " + e.getMessage(), e);
    }
    if (learned.version() != 1) {
        throw new IllegalArgumentException("the version must be 1, but was " + learned.version());
    }
    return new Fitted(learned);
    // END SOLUTION
}
