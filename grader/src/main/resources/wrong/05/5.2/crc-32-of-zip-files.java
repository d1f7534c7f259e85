// caught by: theLastChecksumIsThatOfThePayload
byte[] frame(byte[] payload) {
    ByteBuffer record = ByteBuffer.allocate(payload.length + 16).order(ByteOrder.LITTLE_ENDIAN);
    record.putLong(0, payload.length).put(12, payload);
    IntBinaryOperator masked = (from, length) -> {
        CRC32 checksum = new CRC32();
        checksum.update(record.array(), from, length);
        return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
    };
    record.putInt(8, masked.applyAsInt(0, 8));
    record.putInt(12 + payload.length, masked.applyAsInt(12, payload.length));
    return record.array();
}
