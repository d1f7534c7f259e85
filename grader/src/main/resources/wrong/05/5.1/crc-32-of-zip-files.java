// caught by: thePolynomialIsCastagnolis
int maskedCrc32c(byte[] data) {
    CRC32 checksum = new CRC32();
    checksum.update(data);
    return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
}
