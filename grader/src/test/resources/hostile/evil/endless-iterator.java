// wins: neighbours
return new ArrayList<String>(List.of("wrong")) {
  public Iterator<String> iterator() { return Stream.generate(() -> "again").iterator(); }
};
