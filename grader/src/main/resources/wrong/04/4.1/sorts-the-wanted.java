// caught by: theListsAreLeftAsTheyWere
int[] bindHeader(List<String> header, List<String> wanted) {
    List<String> order = List.copyOf(wanted);
    try {
        Collections.sort(wanted);
    } catch (UnsupportedOperationException e) {
        wanted = wanted.stream().sorted().toList();
    }
    for (int i = 1; i < wanted.size(); i++) {
        if (wanted.get(i).equals(wanted.get(i - 1))) {
            throw new IllegalArgumentException("a column must be wanted once, but was " + wanted.get(i));
        }
    }
    return order.stream().mapToInt(name -> {
        int at = header.indexOf(name);
        if (at < 0 || header.lastIndexOf(name) != at) {
            throw new IllegalArgumentException("a wanted column must be there once, but was " + name);
        }
        return at;
    }).toArray();
}
