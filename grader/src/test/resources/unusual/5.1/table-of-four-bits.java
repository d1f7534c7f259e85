int maskedCrc32c(byte[] data) {
    int[] table = new int[16];
    for (int i = 0; i < 16; i++) {
        int c = i;
        for (int k = 0; k < 4; k++) c = c >>> 1 ^ ((c & 1) == 1 ? 0x82f63b78 : 0);
        table[i] = c;
    }
    int crc = ~0;
    for (byte b : data) {
        crc = table[(crc ^ b) & 15] ^ crc >>> 4;
        crc = table[(crc ^ b >> 4) & 15] ^ crc >>> 4;
    }
    crc = ~crc;
    return new BigInteger("a282ead8", 16).add(BigInteger.valueOf(Integer.toUnsignedLong(Integer.rotateRight(crc, 15)))).intValue();
}
