package mlelabs.data.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mlelabs.data.StrictJson;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Whether a split can be trusted: how large the parts are, whether their labels are alike, and what
 * they have in common.
 *
 * @param label the column whose mean is compared
 * @param cluster the name of the key by which the errors are clustered
 * @param parts one for each part that has a row
 * @param overlaps one for each candidate key and each such part but train
 */
public record SplitReport(
    String label, String cluster, List<PartSummary> parts, List<KeyOverlap> overlaps) {

  public SplitReport {
    parts = List.copyOf(parts);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * Looks at a split.
   *
   * @param label a numeric column
   * @param cluster rows with the same key are not evidence of their own
   * @param candidates keys that a model could learn rows by
   */
  public static SplitReport of(
      PartedTable parted, String label, Key cluster, List<Key> candidates) {
    List<Part> present =
        Arrays.stream(Part.values()).filter(part -> parted.rows(part).length > 0).toList();
    Labels labels = Labels.of(parted.table(), label, cluster);
    RowFingerprints rows = RowFingerprints.of(parted.table());
    Set<Long> trained = rows.of(parted.rows(Part.TRAIN));
    List<PartSummary> parts =
        present.stream()
            .map(
                part -> {
                  int[] of = parted.rows(part);
                  return labels.summary(
                      part, of, part == Part.TRAIN ? 0 : rows.countIn(of, trained));
                })
            .toList();
    List<KeyOverlap> overlaps = new ArrayList<>();
    for (Key key : candidates) {
      String[] texts = key.texts(parted.table());
      Set<String> seen = keys(texts, parted.rows(Part.TRAIN));
      present.stream()
          .filter(part -> part != Part.TRAIN)
          .forEach(part -> overlaps.add(overlap(key, part, texts, parted.rows(part), seen)));
    }
    return new SplitReport(label, cluster.name(), parts, overlaps);
  }

  private static KeyOverlap overlap(
      Key key, Part part, String[] texts, int[] rows, Set<String> seen) {
    Set<String> keys = keys(texts, rows);
    return new KeyOverlap(
        key.name(),
        part,
        keys.size(),
        keys.stream().filter(seen::contains).count(),
        rows.length,
        IntStream.of(rows).filter(row -> seen.contains(texts[row])).count());
  }

  private static Set<String> keys(String[] texts, int[] rows) {
    return IntStream.of(rows)
        .mapToObj(row -> texts[row])
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * The summary of a part.
   *
   * @throws IllegalArgumentException if the part has no row
   */
  public PartSummary part(Part part) {
    return parts.stream()
        .filter(summary -> summary.part() == part)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the part must have rows: " + part));
  }

  /**
   * How far a part's mean label is from that of train, in standard errors of the difference,
   * clustered. Beyond 2 or 3 either way the parts are not alike.
   */
  public double distance(Part part) {
    PartSummary train = part(Part.TRAIN);
    PartSummary other = part(part);
    return (other.labelMean() - train.labelMean())
        / Math.hypot(other.clusteredError(), train.clusteredError());
  }

  /**
   * What to be told before a model is trained again on this split: parts whose share of the rows or
   * mean label has moved since an earlier report.
   *
   * @param tolerance of the share, such as 0.02
   * @param errors how many clustered standard errors of the difference a mean may move
   */
  public List<String> alerts(SplitReport earlier, double tolerance, double errors) {
    List<String> alerts = new ArrayList<>();
    for (PartSummary now : parts) {
      PartSummary then = earlier.part(now.part());
      if (Math.abs(now.share() - then.share()) > tolerance) {
        alerts.add(moved(now.part() + ": share of the rows", then.share(), now.share()));
      }
      double error = Math.hypot(now.clusteredError(), then.clusteredError());
      if (Math.abs(now.labelMean() - then.labelMean()) > errors * error) {
        alerts.add(moved(now.part() + ": mean of " + label, then.labelMean(), now.labelMean()));
      }
    }
    return alerts;
  }

  private static String moved(String what, double then, double now) {
    return String.format(Locale.ROOT, "%s was %.3f, is %.3f", what, then, now);
  }

  /** The parts as a table, a row each. */
  public Table partTable() {
    return Table.create(
        "parts",
        StringColumn.create("part", parts.stream().map(p -> p.part().name())),
        whole("rows", PartSummary::rows),
        number("share", PartSummary::share),
        whole(cluster + "s", PartSummary::keys),
        number("mean of " + label, PartSummary::labelMean),
        number("standard error", PartSummary::standardError),
        number("clustered by " + cluster, PartSummary::clusteredError),
        whole("rows also in train", PartSummary::repeatedRows));
  }

  private LongColumn whole(String name, ToLongFunction<PartSummary> value) {
    return LongColumn.create(name, parts.stream().mapToLong(value));
  }

  private DoubleColumn number(String name, ToDoubleFunction<PartSummary> value) {
    return DoubleColumn.create(name, parts.stream().mapToDouble(value).toArray());
  }

  /** The overlaps as a table, a row each. */
  public Table overlapTable() {
    return Table.create(
        "in common with train",
        StringColumn.create("key", overlaps.stream().map(KeyOverlap::key)),
        StringColumn.create("part", overlaps.stream().map(o -> o.part().name())),
        LongColumn.create("keys", overlaps.stream().mapToLong(KeyOverlap::keys)),
        LongColumn.create("also in train", overlaps.stream().mapToLong(KeyOverlap::sharedKeys)),
        DoubleColumn.create(
            "share of rows", overlaps.stream().mapToDouble(KeyOverlap::share).toArray()));
  }

  /** The report as JSON, to be kept beside the model. */
  public String toJson() {
    return StrictJson.write(this);
  }

  /**
   * The report that {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if the text is no such report
   */
  public static SplitReport fromJson(String json) {
    return StrictJson.read(json, SplitReport.class);
  }
}
