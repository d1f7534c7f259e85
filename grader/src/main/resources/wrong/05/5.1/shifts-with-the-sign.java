// caught by: theChecksumIsTurnedRight
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    checksum.update(data);
    int crc = (int) checksum.getValue();
    return ((crc >> 15) | (crc << 17)) + 0xa282ead8;
}
