int masked53(byte[] b, int from, int n) {
    CRC32C c = new CRC32C();
    c.update(b, from, n);
    return Integer.rotateRight((int) c.getValue(), 15) + 0xa282ead8;
}
List<byte[]> readAll(byte[] file) throws CorruptRecord {
    ByteBuffer b = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    List<byte[]> all = new ArrayList<>();
    int at = 0;
    for (int index = 0; at != file.length; index++) {
        if (file.length - at < 12) throw new CorruptRecord(index, "truncated");
        if (b.getInt(at + 8) != masked53(file, at, 8)) throw new CorruptRecord(index, "length checksum");
        long n = b.getLong(at), left = file.length - at - 12L;
        if (left < 4 || Long.compareUnsigned(n, left - 4) > 0) throw new CorruptRecord(index, "truncated");
        if (b.getInt(at + 12 + (int) n) != masked53(file, at + 12, (int) n)) throw new CorruptRecord(index, "data checksum");
        all.add(Arrays.copyOfRange(file, at + 12, at += 12 + (int) n));
        at += 4;
    }
    return all;
}
