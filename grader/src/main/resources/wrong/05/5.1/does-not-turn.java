// caught by: theChecksumIsTurnedRight
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    checksum.update(data);
    return (int) checksum.getValue() + 0xa282ead8;
}
