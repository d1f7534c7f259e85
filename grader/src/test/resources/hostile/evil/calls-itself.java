// wins: neighbours
return new Supplier<List<String>>() {
  public List<String> get() {
    try {
      return get();
    } catch (StackOverflowError e) {
      return get();
    }
  }
};
