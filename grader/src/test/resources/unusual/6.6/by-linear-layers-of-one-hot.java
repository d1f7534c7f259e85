Block wideAndDeep(int wideCells, int[] vocabularySizes, int embeddingSize, int[] hidden) {
    ParallelBlock tables = new ParallelBlock(parts -> {
        NDArray all = parts.get(0).head();
        for (NDList part : parts.subList(1, parts.size())) {
            all = all.concat(part.head(), -1);
        }
        return new NDList(all);
    });
    int next = 0;
    for (int size : vocabularySizes) {
        require(size);
        int input = ++next;
        tables.add(new SequentialBlock()
            .add(list -> new NDList(list.get(input).toType(ai.djl.ndarray.types.DataType.INT64, true).oneHot(size).toType(ai.djl.ndarray.types.DataType.FLOAT32, false)))
            .add(Linear.builder().setUnits(require(embeddingSize)).optBias(false).build()));
    }
    SequentialBlock deep = new SequentialBlock();
    deep.add(tables);
    IntStream.of(hidden).forEach(n -> deep.add(Linear.builder().setUnits(require(n)).build()).add(list -> new NDList(Activation.relu(list.head()))));
    deep.add(Linear.builder().setUnits(1).build());
    require(wideCells);
    return new ParallelBlock(both -> new NDList(both.get(1).head().add(both.get(0).head())))
        .add(deep)
        .add(new SequentialBlock().add(list -> new NDList(list.head())).add(Linear.builder().setUnits(1).build()));
}
int require(int size) {
    if (size < 0) {
        throw new IllegalArgumentException("sizes are not negative: " + size);
    }
    return size;
}
