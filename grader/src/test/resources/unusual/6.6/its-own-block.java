Block wideAndDeep(int wideCells, int[] vocabularySizes, int embeddingSize, int[] hidden) {
    class WideAndDeep extends AbstractBlock {
        final Parameter wide, wideBias;
        final List<Parameter> tables = new ArrayList<>(), weights = new ArrayList<>(), biases = new ArrayList<>();

        WideAndDeep() {
            int in = vocabularySizes.length * embeddingSize;
            for (int i = 0; i <= hidden.length; i++) {
                int out = i < hidden.length ? hidden[i] : 1;
                biases.add(parameter("b" + i, Parameter.Type.BIAS, new Shape(1, out)));
                weights.add(parameter("w" + i, Parameter.Type.WEIGHT, new Shape(in, out)));
                in = out;
            }
            for (int size : vocabularySizes) {
                tables.add(parameter("t" + tables.size(), Parameter.Type.WEIGHT, new Shape(embeddingSize, size)));
            }
            wide = parameter("wide", Parameter.Type.WEIGHT, new Shape(wideCells));
            wideBias = parameter("wideBias", Parameter.Type.BIAS, new Shape(1));
        }

        Parameter parameter(String name, Parameter.Type type, Shape shape) {
            return addParameter(Parameter.builder().setName(name).setType(type).optShape(shape)
                .optInitializer(new ai.djl.training.initializer.NormalInitializer(0.1f)).build());
        }

        protected NDList forwardInternal(ai.djl.training.ParameterStore store, NDList inputs, boolean training,
                ai.djl.util.PairList<String, Object> params) {
            java.util.function.Function<Parameter, NDArray> value = p -> store.getValue(p, inputs.head().getDevice(), training);
            NDArray sum = inputs.get(0).mul(value.apply(wide)).sum(new int[] {1}, true).add(value.apply(wideBias));
            NDList side = new NDList();
            for (int v = 0; v < tables.size(); v++) {
                side.add(inputs.get(1 + v).oneHot(vocabularySizes[v]).toType(ai.djl.ndarray.types.DataType.FLOAT32, false)
                    .matMul(value.apply(tables.get(v)).transpose()));
            }
            NDArray x = NDArrays.concat(side, 1);
            for (int i = 0; i < weights.size(); i++) {
                x = x.matMul(value.apply(weights.get(i))).add(value.apply(biases.get(i)));
                x = i < hidden.length ? x.maximum(0) : x;
            }
            return new NDList(sum.add(x));
        }

        public Shape[] getOutputShapes(Shape[] inputs) {
            return new Shape[] {new Shape(inputs[0].get(0), 1)};
        }
    }
    for (int size : IntStream.concat(IntStream.of(hidden), IntStream.concat(IntStream.of(vocabularySizes), IntStream.of(wideCells, embeddingSize))).toArray()) {
        if (size < 0) {
            throw new IllegalArgumentException("no size may be below 0, like " + size);
        }
    }
    return new WideAndDeep();
}
