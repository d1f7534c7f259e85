// caught by: zerosAtTheEndsCount
int maskedCrc32c(byte[] data) {
    CRC32C checksum = new CRC32C();
    int length = data.length;
    while (length > 0 && data[length - 1] == 0) {
        length--;
    }
    checksum.update(data, 0, length);
    return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
}
