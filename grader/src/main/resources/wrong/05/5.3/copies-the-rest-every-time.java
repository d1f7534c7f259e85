// caught by: manyRecordsAreReadInTime
List<byte[]> readAll(byte[] file) {
    ToIntFunction<byte[]> masked = data -> {
        CRC32C checksum = new CRC32C();
        checksum.update(data);
        return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
    };
    List<byte[]> payloads = new ArrayList<>();
    byte[] rest = file;
    while (rest.length > 0) {
        if (rest.length < 12) {
            throw new CorruptRecord(payloads.size(), "truncated");
        }
        ByteBuffer head = ByteBuffer.wrap(rest).order(ByteOrder.LITTLE_ENDIAN);
        long length = head.getLong();
        if (head.getInt() != masked.applyAsInt(Arrays.copyOf(rest, 8))) {
            throw new CorruptRecord(payloads.size(), "length checksum");
        }
        if (length < 0 || length > rest.length - 16) {
            throw new CorruptRecord(payloads.size(), "truncated");
        }
        int end = 12 + (int) length;
        byte[] payload = Arrays.copyOfRange(rest, 12, end);
        if (head.getInt(end) != masked.applyAsInt(payload)) {
            throw new CorruptRecord(payloads.size(), "data checksum");
        }
        payloads.add(payload);
        rest = Arrays.copyOfRange(rest, end + 4, rest.length);
    }
    return payloads;
}
