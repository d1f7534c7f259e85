// caught by: theChecksumIsTurnedRight
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    checksum.update(data);
    long crc = checksum.getValue();
    return (int) Math.min(((crc >>> 15) | (crc << 17)) + 0xa282ead8L, Integer.MAX_VALUE);
}
