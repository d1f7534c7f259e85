// wins: neighbours
return new ArrayList<String>(List.of("wrong")) {
  public String toString() { throw new OutOfMemoryError("not really"); }
};
