int sum52(byte[] b, int from, int to) {
    CRC32C c = new CRC32C();
    for (int i = from; i < to; i++) c.update(b[i]);
    int crc = (int) c.getValue();
    return ((crc >>> 15) | (crc << 17)) + 0xa282ead8;
}
byte[] frame(byte[] payload) {
    byte[] out = new byte[8 + 4 + payload.length + 4];
    for (int i = 0; i < 8; i++) out[i] = (byte) ((long) payload.length >>> 8 * i);
    int head = sum52(out, 0, 8), tail = sum52(payload, 0, payload.length);
    for (int i = 0; i < 4; i++) {
        out[8 + i] = (byte) (head >>> 8 * i);
        out[out.length - 4 + i] = (byte) (tail >>> 8 * i);
    }
    System.arraycopy(payload, 0, out, 12, payload.length);
    return out;
}
