// caught by: everyByteCounts
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    for (int i = 0; i < data.length && data[i] != 0; i++) {
        checksum.update(data[i]);
    }
    return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
}
