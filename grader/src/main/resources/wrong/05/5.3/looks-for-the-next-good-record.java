// caught by: damageIsNeverSilent
List<byte[]> readAll(byte[] file) {
    IntBinaryOperator masked = (from, length) -> {
        CRC32C checksum = new CRC32C();
        checksum.update(file, from, length);
        return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
    };
    ByteBuffer all = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    List<byte[]> payloads = new ArrayList<>();
    for (int at = 0; at + 16 <= file.length; at++) {
        long length = all.getLong(at);
        boolean good = length >= 0 && length <= file.length - at - 16L
            && all.getInt(at + 8) == masked.applyAsInt(at, 8)
            && all.getInt(at + 12 + (int) length) == masked.applyAsInt(at + 12, (int) length);
        if (good) {
            payloads.add(Arrays.copyOfRange(file, at + 12, at + 12 + (int) length));
            at += 15 + (int) length;
        }
    }
    return payloads;
}
