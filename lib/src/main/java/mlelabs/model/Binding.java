package mlelabs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FeatureRow;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Output;
import mlelabs.feature.WeightedIds;
import mlelabs.model.Inputs.Ids;
import mlelabs.model.Layout.Field;
import mlelabs.model.Network.DeepInput;

/**
 * Where a network finds its inputs among the features.
 *
 * @param numbers the dense features it reads
 * @param widths how many columns each has
 * @param several by field: whether a row has any number of ids
 */
record Binding(Layout layout, List<String> numbers, List<Integer> widths, List<Boolean> several) {

  static Binding of(Network network, FittedFeatures features) {
    if (network.deep().isEmpty() != network.hidden().isEmpty()) {
      throw new IllegalArgumentException(
          "there must be hidden layers exactly where the deep part has inputs, but were %s with %s"
              .formatted(network.hidden(), network.deep()));
    }
    List<String> used =
        Stream.concat(network.wide().stream(), network.deep().stream().map(DeepInput::feature))
            .distinct()
            .toList();
    if (used.isEmpty()) {
      throw new IllegalArgumentException("a network must have an input, but has none");
    }
    List<String> numbers = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    List<Boolean> several = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (String feature : used) {
      Output output = features.output(feature);
      if (output instanceof Output.Dense dense) {
        numbers.add(feature);
        widths.add(dense.width());
      } else {
        fields.add(field(network, feature, output));
        several.add(output instanceof Output.MultiHot);
      }
    }
    int[] wideNumbers = columns(network.wide(), numbers, widths);
    List<String> deepNumbers = new ArrayList<>();
    for (DeepInput input : network.deep()) {
      boolean dense = numbers.contains(input.feature());
      if (dense != (input.embedding() == 0)) {
        throw new IllegalArgumentException(
            "a categorical feature must be embedded and a dense one must not, but %s is %s"
                .formatted(input.feature(), features.output(input.feature())));
      }
      if (dense) {
        deepNumbers.add(input.feature());
      }
    }
    int[] hidden = network.hidden().stream().mapToInt(Integer::intValue).toArray();
    Layout layout = new Layout(wideNumbers, columns(deepNumbers, numbers, widths), fields, hidden);
    return new Binding(layout, numbers, widths, several);
  }

  private static Field field(Network network, String feature, Output output) {
    int cells =
        output instanceof Output.MultiHot multiHot
            ? multiHot.cells()
            : ((Output.Categorical) output).cells();
    Optional<DeepInput> deep =
        network.deep().stream().filter(input -> input.feature().equals(feature)).findFirst();
    return new Field(
        feature, cells, network.wide().contains(feature), deep.map(DeepInput::embedding).orElse(0));
  }

  private static int[] columns(List<String> chosen, List<String> numbers, List<Integer> widths) {
    List<Integer> columns = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < numbers.size(); i++) {
      for (int c = 0; c < widths.get(i) && chosen.contains(numbers.get(i)); c++) {
        columns.add(from + c);
      }
      from += widths.get(i);
    }
    return columns.stream().mapToInt(Integer::intValue).toArray();
  }

  Inputs inputs(FeatureBatch batch) {
    List<float[]> columns = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      float[] values = batch.dense(numbers.get(i));
      int width = widths.get(i);
      for (int c = 0; c < width; c++) {
        columns.add(width == 1 ? values : column(values, width, c));
      }
    }
    Ids[] ids = new Ids[several.size()];
    for (int f = 0; f < ids.length; f++) {
      String name = layout.fields().get(f).name();
      ids[f] = several.get(f) ? ids(batch.multiHot(name)) : Ids.oneEach(batch.ids(name));
    }
    return new Inputs(batch.size(), columns.toArray(float[][]::new), ids);
  }

  private static float[] column(float[] values, int width, int column) {
    float[] own = new float[values.length / width];
    for (int row = 0; row < own.length; row++) {
      own[row] = values[row * width + column];
    }
    return own;
  }

  private static Ids ids(WeightedIds ids) {
    return new Ids(ids.ids(), ids.offsets(), ids.weights());
  }

  Inputs inputs(FeatureRow row) {
    List<float[]> columns = new ArrayList<>();
    for (String name : numbers) {
      for (float value : row.dense(name)) {
        columns.add(new float[] {value});
      }
    }
    Ids[] ids = new Ids[several.size()];
    for (int f = 0; f < ids.length; f++) {
      String name = layout.fields().get(f).name();
      ids[f] = several.get(f) ? ids(row.multiHot(name)) : Ids.oneEach(new int[] {row.id(name)});
    }
    return new Inputs(1, columns.toArray(float[][]::new), ids);
  }

  /** How many columns of numbers there are. */
  int numberColumns() {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  /** The place of a field. */
  int field(String feature) {
    for (int f = 0; f < layout.fields().size(); f++) {
      if (layout.fields().get(f).name().equals(feature)) {
        return f;
      }
    }
    throw new IllegalArgumentException(
        "a feature must be a categorical one of the network, but was " + feature);
  }
}
