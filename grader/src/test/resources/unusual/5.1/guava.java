int maskedCrc32c(byte[] data) {
    int crc = com.google.common.hash.Hashing.crc32c().hashBytes(data).asInt();
    return Integer.rotateLeft(crc, 17) - 0x5d7d1528;
}
