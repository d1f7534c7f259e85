// caught by: anEmptyPayloadIsARecordToo
byte[] frame(byte[] payload) {
    if (payload.length == 0) {
        throw new IllegalArgumentException("a payload must not be empty");
    }
    ByteBuffer record = ByteBuffer.allocate(payload.length + 16).order(ByteOrder.LITTLE_ENDIAN);
    record.putLong(0, payload.length).put(12, payload);
    IntBinaryOperator masked = (from, length) -> {
        CRC32C checksum = new CRC32C();
        checksum.update(record.array(), from, length);
        return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
    };
    record.putInt(8, masked.applyAsInt(0, 8));
    record.putInt(12 + payload.length, masked.applyAsInt(12, payload.length));
    return record.array();
}
