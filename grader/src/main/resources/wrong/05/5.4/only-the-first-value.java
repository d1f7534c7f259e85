// caught by: valuesStandOneBehindTheOther
byte[] encodeFloat(String name, float[] values) {
    ByteBuffer numbers = ByteBuffer.allocate(4 * Math.min(1, values.length)).order(ByteOrder.LITTLE_ENDIAN);
    numbers.asFloatBuffer().put(values, 0, Math.min(1, values.length));
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
