// caught by: everyByteCounts
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    checksum.update(data, 0, Math.max(0, data.length - 1));
    return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
}
