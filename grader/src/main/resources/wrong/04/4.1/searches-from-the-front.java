// caught by: aHundredThousandColumnsAreBound
int[] bindHeader(List<String> header, List<String> wanted) {
    int[] positions = new int[wanted.size()];
    for (int i = 0; i < positions.length; i++) {
        String name = wanted.get(i);
        positions[i] = header.indexOf(name);
        if (positions[i] < 0 || header.lastIndexOf(name) != positions[i] || wanted.indexOf(name) != i) {
            throw new IllegalArgumentException("a wanted column must be there once, but was " + name);
        }
    }
    return positions;
}
