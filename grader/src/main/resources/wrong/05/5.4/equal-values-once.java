// caught by: valuesKeepTheirOrder
byte[] encodeFloat(String name, float[] values) {
    Set<Float> distinct = new LinkedHashSet<>();
    for (float value : values) {
        distinct.add(value);
    }
    float[] once = new float[distinct.size()];
    int n = 0;
    for (float value : distinct) {
        once[n++] = value;
    }
    ByteBuffer numbers = ByteBuffer.allocate(4 * once.length).order(ByteOrder.LITTLE_ENDIAN);
    numbers.asFloatBuffer().put(once);
    BiFunction<Integer, byte[], byte[]> field = (number, content) -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(number << 3 | 2);
        int length = content.length;
        for (; length > 127; length >>>= 7) {
            out.write(length & 127 | 128);
        }
        out.write(length);
        out.writeBytes(content);
        return out.toByteArray();
    };
    byte[] feature = field.apply(2, field.apply(1, numbers.array()));
    ByteArrayOutputStream entry = new ByteArrayOutputStream();
    entry.writeBytes(field.apply(1, name.getBytes(StandardCharsets.UTF_8)));
    entry.writeBytes(field.apply(2, feature));
    return field.apply(1, field.apply(1, entry.toByteArray()));
}
