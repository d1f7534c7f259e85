FlightTransform fitTransform(Table train) {
    double n = 0, mean = 0, m2 = 0;
    for (int i = 0; i < train.rowCount(); i++) {
        double v = train.numberColumn("distance").getDouble(i);
        if (v == v) {
            n++;
            double delta = v - mean;
            mean += delta / n;
            m2 += delta * (v - mean);
        }
    }
    double m = mean, std = n > 1 ? Math.sqrt(m2 / (n - 1)) : 0;
    Map<String, TreeMap<Double, Integer>> edges = new HashMap<>();
    for (String column : List.of("hour", "minute")) {
        double[] s = IntStream.range(0, train.rowCount()).mapToDouble(train.numberColumn(column)::getDouble)
            .filter(v -> v == v).sorted().toArray();
        TreeMap<Double, Integer> bucket = new TreeMap<>(Map.of(Double.NEGATIVE_INFINITY, 0));
        for (int i = 1; i < 10; i++) {
            double h = (double) i * (s.length - 1) / 10;
            int j = (int) Math.floor(h);
            double edge = h == j ? s[j] : s[j] + (h - j) * (s[j + 1] - s[j]);
            bucket.putIfAbsent(edge, bucket.size());
        }
        edges.put(column, bucket);
    }
    Map<String, Map<String, Integer>> words = new HashMap<>();
    for (String column : List.of("carrier", "dest")) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : train.stringColumn(column)) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        Map<String, Integer> position = new LinkedHashMap<>();
        counts.keySet().stream().sorted(Comparator.comparing(w -> -counts.get(w)))
            .forEach(w -> position.put(w, position.size()));
        words.put(column, position);
    }
    return new FlightTransform() {
        public Map<String, double[]> apply(Table rows) {
            Map<String, double[]> out = new LinkedHashMap<>();
            for (String column : List.of("distance", "hour", "minute", "carrier", "dest")) {
                if (rows.columnNames().stream().noneMatch(column::equals)) {
                    throw new IllegalArgumentException("no column " + column + " in " + rows.columnNames());
                }
                double[] values = new double[rows.rowCount()];
                for (int i = 0; i < values.length; i++) {
                    if (words.containsKey(column)) {
                        values[i] = words.get(column).getOrDefault(rows.getString(i, column), words.get(column).size());
                        continue;
                    }
                    double v = rows.numberColumn(column).getDouble(i);
                    values[i] = column.equals("distance") ? (v - m) / (std == 0 ? 1 : std)
                        : Double.isNaN(v) ? -1 : edges.get(column).floorEntry(v).getValue();
                }
                out.put(column, values);
            }
            return out;
        }
        public String toJson() {
            StringJoiner json = new StringJoiner(",\n  ", "{", "}\n");
            words.forEach((column, position) -> json.add((column.equals("dest") ? "\"destinations\"" : "\"carriers\"") + " : "
                + position.keySet().stream().map(w -> '"' + w + '"').toList()));
            edges.forEach((column, bucket) -> json.add('"' + column + "Edges\": " + bucket.keySet().stream().skip(1).toList()));
            return json.add("\"std\":" + std).add("\"mean\":" + m).add("\"version\":1").toString();
        }
    };
}
