int size54(int n) {
    return n < 1 << 7 ? 1 : n < 1 << 14 ? 2 : n < 1 << 21 ? 3 : n < 1 << 28 ? 4 : 5;
}
void varint54(ByteBuffer to, int n) {
    while ((n & ~127) != 0) {
        to.put((byte) (n | 128));
        n >>>= 7;
    }
    to.put((byte) n);
}
byte[] encodeFloat(String name, float[] values) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int bytes = 4 * values.length;
    int list = bytes == 0 ? 0 : 1 + size54(bytes) + bytes;
    int feature = 1 + size54(list) + list;
    int entry = 1 + size54(key.length) + key.length + 1 + size54(feature) + feature;
    int features = 1 + size54(entry) + entry;
    ByteBuffer out = ByteBuffer.allocate(1 + size54(features) + features).order(ByteOrder.LITTLE_ENDIAN);
    varint54(out.put((byte) 10), features);
    varint54(out.put((byte) 10), entry);
    varint54(out.put((byte) 10), key.length);
    varint54(out.put(key).put((byte) 18), feature);
    varint54(out.put((byte) 18), list);
    if (bytes > 0) varint54(out.put((byte) 10), bytes);
    for (float v : values) out.putFloat(v);
    return out.array();
}
