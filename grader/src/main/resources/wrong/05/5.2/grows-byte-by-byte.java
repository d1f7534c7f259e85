// caught by: aMillionBytesAreFramed
byte[] frame(byte[] payload) {
    ToIntFunction<byte[]> masked = data -> {
        CRC32C checksum = new CRC32C();
        checksum.update(data);
        return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
    };
    byte[] record = {};
    for (byte b : payload) {
        record = Arrays.copyOf(record, record.length + 1);
        record[record.length - 1] = b;
    }
    byte[] length = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(payload.length).array();
    return ByteBuffer.allocate(payload.length + 16).order(ByteOrder.LITTLE_ENDIAN).put(length)
        .putInt(masked.applyAsInt(length)).put(record).putInt(masked.applyAsInt(record)).array();
}
