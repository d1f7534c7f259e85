// caught by: aMissingDistanceStaysMissing
FlightTransform fitTransform(Table train) {
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
        static List<String> byCount(String[] words) {
            TreeMap<String, Integer> counts = new TreeMap<>();
            Stream.of(words).filter(w -> w != null && !w.isEmpty()).forEach(w -> counts.merge(w, 1, Integer::sum));
            return counts.keySet().stream().sorted(Comparator.comparing(w -> -counts.get(w))).toList();
        }
        static double[] positions(String[] words, List<String> vocabulary) {
            Map<String, Integer> position = new HashMap<>();
            vocabulary.forEach(word -> position.put(word, position.size()));
            return Stream.of(words).mapToDouble(word -> position.getOrDefault(word, vocabulary.size())).toArray();
        }
        static FlightTransform of(Table train) {
            double[] distances = DoubleStream.of(numbers(train, "distance")).filter(v -> !Double.isNaN(v)).toArray();
            double mean = DoubleStream.of(distances).average().orElse(0);
            double m2 = DoubleStream.of(distances).map(v -> (v - mean) * (v - mean)).sum();
            double std = distances.length < 2 ? 0 : Math.sqrt(m2 / (distances.length - 1));
            return new Kept(new FlightStatistics(1, mean, std,
                Buckets.quantileEdges(numbers(train, "hour"), 10),
                Buckets.quantileEdges(numbers(train, "minute"), 10),
                byCount(words(train, "carrier")), byCount(words(train, "dest"))));
        }
        public Map<String, double[]> apply(Table rows) {
            double scale = learned.std() > 0 ? learned.std() : 1;
            Map<String, double[]> features = new LinkedHashMap<>();
            features.put("distance", DoubleStream.of(numbers(rows, "distance")).map(v -> Double.isNaN(v) ? 0 : (v - learned.mean()) / scale).toArray());
            features.put("hour", DoubleStream.of(numbers(rows, "hour")).map(v -> Buckets.bucketize(v, learned.hourEdges())).toArray());
            features.put("minute", DoubleStream.of(numbers(rows, "minute")).map(v -> Buckets.bucketize(v, learned.minuteEdges())).toArray());
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
    }
    return Kept.of(train);
}
