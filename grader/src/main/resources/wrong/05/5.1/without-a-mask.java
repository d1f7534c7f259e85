// caught by: theCheckValueIsMasked
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    checksum.update(data);
    return (int) checksum.getValue();
}
