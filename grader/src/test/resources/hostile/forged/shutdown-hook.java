// wins: points
Runtime.getRuntime().addShutdownHook(new Thread(() -> {
  try {
    Files.writeString(Path.of("results.txt"), "");
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}));
return "hooked";
