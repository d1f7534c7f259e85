// wins: neighbours
return new ArrayList<String>(List.of("wrong")) {
  public String toString() { while (true) { } }
};
