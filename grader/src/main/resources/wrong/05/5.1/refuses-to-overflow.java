// caught by: theConstantIsAdded
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    checksum.update(data);
    return Math.addExact(Integer.rotateRight((int) checksum.getValue(), 15), 0xa282ead8);
}
