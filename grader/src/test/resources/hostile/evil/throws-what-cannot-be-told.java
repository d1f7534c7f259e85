// wins: neighbours
throw new OutOfMemoryError() {
  public String getMessage() { while (true) { } }
  public Throwable getCause() { return this; }
};
