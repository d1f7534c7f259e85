byte[] frame(byte[] payload) {
    try (var out = new ByteArrayOutputStream(); var data = new DataOutputStream(out)) {
        data.writeLong(Long.reverseBytes(payload.length));
        var crc = new CRC32C();
        crc.update(out.toByteArray());
        data.writeInt(Integer.reverseBytes(Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8));
        data.write(payload);
        crc.reset();
        crc.update(ByteBuffer.wrap(payload));
        data.writeInt(Integer.reverseBytes(Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8));
        return out.toByteArray();
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}
