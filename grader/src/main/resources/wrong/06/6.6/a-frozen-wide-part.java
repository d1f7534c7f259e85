// caught by: theWidePartLearns
Block wideAndDeep(int wideCells, int[] vocabularySizes, int embeddingSize, int[] hidden) {
    IntStream.concat(IntStream.of(wideCells, embeddingSize), IntStream.concat(IntStream.of(vocabularySizes), IntStream.of(hidden)))
        .filter(size -> size < 0).findFirst().ifPresent(size -> {
            throw new IllegalArgumentException("a size must not be negative, but was " + size);
        });
    ParallelBlock embeddings = new ParallelBlock(parts -> new NDList(NDArrays.concat(
        new NDList(parts.stream().map(NDList::singletonOrThrow).toList()), 1)));
    for (int i = 0; i < vocabularySizes.length; i++) {
        int column = i + 1;
        embeddings.add(new SequentialBlock()
            .add(inputs -> new NDList(inputs.get(column)))
            .add(new IdEmbedding.Builder().setDictionarySize(vocabularySizes[i]).setEmbeddingSize(embeddingSize).build()));
    }
    SequentialBlock deep = new SequentialBlock().add(embeddings);
    for (int units : hidden) {
        deep.add(Linear.builder().setUnits(units).build()).add(Activation.reluBlock());
    }
    deep.add(Linear.builder().setUnits(1).build());
    SequentialBlock wide = new SequentialBlock()
        .add(inputs -> new NDList(inputs.get(0)))
        .add(Linear.builder().setUnits(1).build());
    wide.freezeParameters(true);
    return new ParallelBlock(parts -> new NDList(parts.get(0).singletonOrThrow().add(parts.get(1).singletonOrThrow())),
        List.of(wide, deep));
}
