// caught by: theChecksumComesBeforeTheLength
List<byte[]> readAll(byte[] file) {
    IntBinaryOperator masked = (from, length) -> {
        CRC32C checksum = new CRC32C();
        checksum.update(file, from, length);
        return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
    };
    ByteBuffer rest = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    List<byte[]> payloads = new ArrayList<>();
    while (rest.hasRemaining()) {
        int index = payloads.size(), start = rest.position();
        if (rest.remaining() < 16) {
            throw new CorruptRecord(index, "truncated");
        }
        long length = rest.getLong();
        if (rest.getInt() != masked.applyAsInt(start, 8)) {
            throw new CorruptRecord(index, "length checksum");
        }
        if (length < 0 || length > rest.remaining() - 4L) {   // a negative one is a huge unsigned one
            throw new CorruptRecord(index, "truncated");
        }
        byte[] payload = new byte[(int) length];
        rest.get(payload);
        if (rest.getInt() != masked.applyAsInt(start + 12, payload.length)) {
            throw new CorruptRecord(index, "data checksum");
        }
        payloads.add(payload);
    }
    return payloads;
}
