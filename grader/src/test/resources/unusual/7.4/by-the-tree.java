FlightTransform load(String json) {
    record Tree(JsonNode tree) implements FlightTransform {
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
            double scale = tree.get("std").asDouble() > 0 ? tree.get("std").asDouble() : 1;
            Map<String, double[]> features = new LinkedHashMap<>();
            features.put("distance", DoubleStream.of(numbers(rows, "distance")).map(v -> (v - tree.get("mean").asDouble()) / scale).toArray());
            features.put("hour", DoubleStream.of(numbers(rows, "hour")).map(v -> Buckets.bucketize(v, list("hourEdges"))).toArray());
            features.put("minute", DoubleStream.of(numbers(rows, "minute")).map(v -> Buckets.bucketize(v, list("minuteEdges"))).toArray());
            features.put("carrier", positions(words(rows, "carrier"), texts("carriers")));
            features.put("dest", positions(words(rows, "dest"), texts("destinations")));
            return features;
        }
        public String toJson() {
            return tree.toPrettyString();
        }
        double[] list(String name) {
            double[] numbers = new double[tree.get(name).size()];
            Arrays.setAll(numbers, i -> tree.get(name).get(i).asDouble());
            return numbers;
        }
        List<String> texts(String name) {
            List<String> texts = new ArrayList<>();
            tree.get(name).forEach(text -> texts.add(text.asText()));
            return texts;
        }
    }
    JsonNode tree;
    try {
        tree = new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("not JSON: " + json, e);
    }
    for (String name : List.of("version", "mean", "std", "hourEdges", "minuteEdges", "carriers", "destinations")) {
        if (!tree.has(name)) {
            throw new IllegalArgumentException(name + " is absent");
        }
    }
    if (tree.get("version").asInt() != 1) {
        throw new IllegalArgumentException("only version 1 is known, not " + tree.get("version"));
    }
    return new Tree(tree);
}
