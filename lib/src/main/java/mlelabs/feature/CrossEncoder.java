package mlelabs.feature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Several texts to the bucket of what they are together. */
final class CrossEncoder extends IdEncoder {

  private final int buckets;
  private final List<Function<RawRow, String>> parts;

  CrossEncoder(Cross cross, List<String> columns) {
    this.buckets = cross.buckets();
    this.parts = cross.parts().stream().map(part -> text(part, columns)).toList();
  }

  private static Function<RawRow, String> text(Cross.Part part, List<String> columns) {
    if (!(part instanceof Feature feature)) {
      int slot = columns.indexOf(part.name());
      return row -> row.text(slot);
    }
    IdEncoder encoder = Encoders.ofIds(feature, columns);
    int missing = FittedFixed.cells(feature) - 1;
    String[] texts =
        IntStream.range(0, missing + 1)
            .mapToObj(id -> id == missing ? "" : Integer.toString(id))
            .toArray(String[]::new);
    return row -> texts[encoder.encode(row)];
  }

  @Override
  int encode(RawRow row) {
    StringBuilder joined = new StringBuilder();
    for (Function<RawRow, String> part : parts) {
      String text = part.apply(row);
      if (text.isEmpty()) {
        return buckets;
      }
      joined.append(text.getBytes(StandardCharsets.UTF_8).length).append(':').append(text);
    }
    return Buckets.of(joined.toString(), buckets);
  }
}
