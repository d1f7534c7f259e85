// caught by: zerosAtTheEndsCount
int maskedCrc32c(byte[] data) {
    int crc = 0;
    for (byte b : data) {
        crc ^= b & 255;
        for (int bit = 0; bit < 8; bit++) {
            crc = (crc >>> 1) ^ ((crc & 1) != 0 ? 0x82f63b78 : 0);
        }
    }
    return Integer.rotateRight(crc, 15) + 0xa282ead8;
}
