// caught by: aCallKnowsNothingOfTheCallBefore
CRC32C running = new CRC32C();
int maskedCrc32c(byte[] data) {
    running.update(data);
    return Integer.rotateRight((int) running.getValue(), 15) + 0xa282ead8;
}
