FlightTransform fitTransform(Table train) {
    // BEGIN SOLUTION
    double[] distances = DoubleStream.of(Fitted.numbers(train, "distance")).filter(v -> !Double.isNaN(v)).toArray();
    double mean = DoubleStream.of(distances).average().orElse(0);
    double m2 = DoubleStream.of(distances).map(v -> (v - mean) * (v - mean)).sum();
    double std = distances.length < 2 ? 0 : Math.sqrt(m2 / (distances.length - 1));
    return new Fitted(new FlightStatistics(1, mean, std,
        Buckets.quantileEdges(Fitted.numbers(train, "hour"), 10),
        Buckets.quantileEdges(Fitted.numbers(train, "minute"), 10),
        vocabulary(Fitted.words(train, "carrier"), Integer.MAX_VALUE, 1),
        vocabulary(Fitted.words(train, "dest"), Integer.MAX_VALUE, 1)));
}

record Fitted(FlightStatistics learned) implements FlightTransform {
    public Map<String, double[]> apply(Table rows) {
        Map<String, double[]> features = new LinkedHashMap<>();
        double scale = learned.std() > 0 ? learned.std() : 1;
        put(features, "distance", numbers(rows, "distance"), v -> (v - learned.mean()) / scale);
        put(features, "hour", numbers(rows, "hour"), v -> Buckets.bucketize(v, learned.hourEdges()));
        put(features, "minute", numbers(rows, "minute"), v -> Buckets.bucketize(v, learned.minuteEdges()));
        features.put("carrier", positions(words(rows, "carrier"), learned.carriers()));
        features.put("dest", positions(words(rows, "dest"), learned.destinations()));
        return features;
    }

    public String toJson() {
        try {
            return new ObjectMapper().writeValueAsString(learned);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void put(Map<String, double[]> features, String name, double[] values, DoubleUnaryOperator transform) {
        features.put(name, DoubleStream.of(values).map(transform).toArray());
    }

    static double[] positions(String[] words, List<String> vocabulary) {
        Map<String, Integer> position = new HashMap<>();
        vocabulary.forEach(word -> position.put(word, position.size()));
        return Stream.of(words).mapToDouble(word -> position.getOrDefault(word, vocabulary.size())).toArray();
    }

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
            throw new IllegalArgumentException("a table must have the column " + column + ", but has " + rows.columnNames());
        }
    }
    // END SOLUTION
}
