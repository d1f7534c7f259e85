List<byte[]> readAll(byte[] file) {
    LinkedList<byte[]> result = new LinkedList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
        while (in.available() > 0) {
            int i = result.size();
            byte[] head = in.readNBytes(8);
            byte[] sum = in.readNBytes(4);
            if (sum.length < 4) throw new CorruptRecord(i, "truncated");
            CRC32C crc = new CRC32C();
            crc.update(head);
            if (Integer.rotateLeft(ByteBuffer.wrap(sum).order(ByteOrder.LITTLE_ENDIAN).getInt() - 0xa282ead8, 15) != (int) crc.getValue())
                throw new CorruptRecord(i, "length checksum");
            BigInteger length = new BigInteger(1, new byte[] {head[7], head[6], head[5], head[4], head[3], head[2], head[1], head[0]});
            if (length.add(BigInteger.valueOf(4)).compareTo(BigInteger.valueOf(in.available())) > 0) throw new CorruptRecord(i, "truncated");
            byte[] payload = in.readNBytes(length.intValueExact());
            crc.reset();
            crc.update(payload);
            if (Integer.rotateLeft(Integer.reverseBytes(in.readInt()) - 0xa282ead8, 15) != (int) crc.getValue()) throw new CorruptRecord(i, "data checksum");
            result.addLast(payload);
        }
        return Collections.unmodifiableList(result);
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}
