// wins: neighbours
return (Supplier<List<String>>) () -> {
  synchronized (mark) {
    while (true) {
      try {
        mark.wait();
      } catch (InterruptedException e) {
        // Not even then.
      }
    }
  }
};
