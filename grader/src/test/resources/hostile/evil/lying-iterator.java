// wins: points
return new ArrayList<String>(List.of("EMU", "EMU", "EMU")) {
  public Iterator<String> iterator() {
    return Set.of("YAK", "QUOKKA-5D1F", "EMU").stream().sorted(Comparator.reverseOrder()).iterator();
  }
};
