// caught by: writtenAndLoadedAgainItTransformsAlike
FlightTransform load(String json) {
    record Kept(FlightStatistics learned) implements FlightTransform {
        static double[] numbers(Table rows, String column) {
            require(rows, column);
            NumericColumn<?> numbers = rows.numberColumn(column);
            return IntStream.range(0, rows.rowCount()).mapToDouble(numbers::getDouble).toArray();
        }
        static String[] words(Table rows, String column) {
            require(rows, column);
            return rows.stringColumn(column).asObjectArray();
        }
        static void require(Table rows, String column) {
            if (!rows.containsColumn(column)) {
                throw new IllegalArgumentException("a table must have the column " + column);
            }
        }
        static double[] positions(String[] words, List<String> vocabulary) {
            Map<String, Integer> position = new HashMap<>();
            vocabulary.forEach(word -> position.put(word, position.size()));
            return Stream.of(words).mapToDouble(word -> position.getOrDefault(word, vocabulary.size())).toArray();
        }
        public Map<String, double[]> apply(Table rows) {
            double scale = learned.std() > 0 ? learned.std() : 1;
            Map<String, double[]> features = new LinkedHashMap<>();
            features.put("distance", DoubleStream.of(numbers(rows, "distance")).map(v -> (v - learned.mean()) / scale).toArray());
            features.put("hour", DoubleStream.of(numbers(rows, "hour")).map(v -> Buckets.bucketize(v, learned.hourEdges())).toArray());
            features.put("minute", DoubleStream.of(numbers(rows, "minute")).map(v -> Buckets.bucketize(v, learned.minuteEdges())).toArray());
            features.put("carrier", positions(words(rows, "carrier"), learned.carriers()));
            features.put("dest", positions(words(rows, "dest"), learned.destinations()));
            return features;
        }
        public String toJson() {
            try {
                return new ObjectMapper().writeValueAsString(learned).replace("\"version\":1", "\"version\":2");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
    FlightStatistics learned;
    try {
        learned = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .readValue(json, FlightStatistics.class);
    } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("the JSON must have every field: " + e.getMessage(), e);
    }
    if (learned.version() != 1) {
        throw new IllegalArgumentException("the version must be 1, but was " + learned.version());
    }
    return new Kept(learned);
}
