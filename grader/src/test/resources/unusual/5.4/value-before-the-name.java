byte[] field54(int tag, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    int n = content.length;
    do {
        out.write(n > 127 ? n % 128 + 128 : n);
        n /= 128;
    } while (n > 0);
    out.writeBytes(content);
    return out.toByteArray();
}
byte[] encodeFloat(String name, float[] values) {
    byte[] floats = new byte[values.length * 4];
    for (int i = 0; i < floats.length; i++) floats[i] = (byte) (Float.floatToRawIntBits(values[i / 4]) >> i % 4 * 8);
    byte[] value = field54(18, field54(18, field54(10, floats)));
    byte[] key = name.isEmpty() ? new byte[0] : field54(10, name.getBytes(StandardCharsets.UTF_8));
    byte[] entry = Arrays.copyOf(value, value.length + key.length);
    System.arraycopy(key, 0, entry, value.length, key.length);
    return field54(10, field54(10, entry));
}
