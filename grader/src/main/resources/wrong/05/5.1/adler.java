// caught by: thePolynomialIsCastagnolis
int maskedCrc32c(byte[] data) {
    Adler32 checksum = new Adler32();
    checksum.update(data);
    return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
}
