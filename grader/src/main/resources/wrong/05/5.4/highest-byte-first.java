// caught by: theFeatureOfE
byte[] encodeFloat(String name, float[] values) {
    ByteBuffer numbers = ByteBuffer.allocate(4 * values.length);
    numbers.asFloatBuffer().put(values);
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
