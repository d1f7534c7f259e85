package mlelabs.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each feature is among those with the same form of output. */
final class Layout {

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Output> outputs = new HashMap<>();
  private final int[] from;
  private int denses;
  private int categoricals;
  private int multiHots;

  Layout(List<FittedFeature> features) {
    from = new int[features.size() + 1];
    for (FittedFeature fitted : features) {
      String name = fitted.feature().name();
      names.add(name);
      outputs.put(name, fitted.output());
      places.put(name, place(fitted.output()));
    }
  }

  private int place(Output output) {
    if (output instanceof Output.Dense dense) {
      from[denses + 1] = from[denses] + dense.width();
      return denses++;
    }
    return output instanceof Output.Categorical ? categoricals++ : multiHots++;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /** Where a dense feature begins in a row of all; that after the last is the row's width. */
  int from(int dense) {
    return from[dense];
  }

  int width() {
    return from[denses];
  }

  int dense(String feature) {
    return place(feature, Output.Dense.class, "dense");
  }

  int categorical(String feature) {
    return place(feature, Output.Categorical.class, "categorical");
  }

  int multiHot(String feature) {
    return place(feature, Output.MultiHot.class, "multi-hot");
  }

  int cells(String feature) {
    return ((Output.Categorical) output(feature)).cells();
  }

  private int place(String feature, Class<? extends Output> form, String word) {
    if (!form.isInstance(output(feature))) {
      throw new IllegalArgumentException(
          "a feature must be %s to be read so, but %s is %s"
              .formatted(word, feature, output(feature)));
    }
    return places.getOrDefault(feature, 0);
  }

  Output output(String feature) {
    Output output = outputs.get(feature);
    if (output == null) {
      throw new IllegalArgumentException(
          "a feature must be one of %s, but was %s".formatted(names, feature));
    }
    return output;
  }
}
