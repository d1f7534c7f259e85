// caught by: theFeatureIsFoundAmongOthers
float[] decodeFloat(byte[] example, String name) {
    String bytes = new String(example, StandardCharsets.ISO_8859_1);
    String wanted = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    int at = bytes.indexOf(wanted);
    if (at < 0 || name.isEmpty()) {
        return new float[0];
    }
    ByteBuffer list = ByteBuffer.wrap(example).order(ByteOrder.LITTLE_ENDIAN);
    list.position(at + wanted.length() + 5);
    int length = list.get() & 255;
    float[] values = new float[length / 4];
    for (int i = 0; i < values.length; i++) {
        values[i] = list.getFloat();
    }
    return values;
}
