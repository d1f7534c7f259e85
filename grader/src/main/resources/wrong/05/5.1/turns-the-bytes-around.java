// caught by: theBytesAreLeftAsTheyWere
int maskedCrc32c(byte[] data) {
    for (int i = 0; i < data.length / 2; i++) {
        byte b = data[i];
        data[i] = data[data.length - 1 - i];
        data[data.length - 1 - i] = b;
    }
    CRC32C checksum = new CRC32C();
    checksum.update(data);
    return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
}
