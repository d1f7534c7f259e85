int maskedCrc32c(byte[] data) {
    long crc = 0xffffffffL;
    for (byte b : data) {
        crc ^= b & 0xffL;
        for (int bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0x82f63b78L;
    }
    crc ^= 0xffffffffL;
    return (int) (((crc >> 15 | crc << 17) & 0xffffffffL) + 0xa282ead8L);
}
