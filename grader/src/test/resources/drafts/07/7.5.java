double[] serveOne(Map<String, String> raw, String json) {
    // BEGIN SOLUTION
    Table row = Table.create("request");
    for (String field : List.of("distance", "hour", "minute", "carrier", "dest")) {
        String text = raw.get(field);
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("a request must have the field " + field + ", but was " + raw);
        }
        if (field.equals("carrier") || field.equals("dest")) {
            row.addColumns(StringColumn.create(field, text));
            continue;
        }
        try {
            row.addColumns(DoubleColumn.create(field, new double[] {Double.parseDouble(text)}));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(field + " must be a number, but was " + text, e);
        }
    }
    return load(json).apply(row).values().stream().mapToDouble(feature -> feature[0]).toArray();
    // END SOLUTION
}
