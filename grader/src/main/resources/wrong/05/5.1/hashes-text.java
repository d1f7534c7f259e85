// caught by: everyByteCounts
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    checksum.update(new String(data, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
}
