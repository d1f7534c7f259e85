package mlelabs.feature;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * How the training rows fell on the features: what is dead, too fine, constant or mostly missing is
 * seen before a model is trained.
 *
 * @param rows the training rows
 * @param lines one for each feature, in the spec's order
 */
public record FeatureReport(long rows, List<Line> lines) {

  /** What the columns of {@link #texts} are called. */
  public static final List<String> COLUMNS =
      List.of(
          "feature",
          "kind",
          "size",
          "missing",
          "unknown",
          "used",
          "effective",
          "largest",
          "remark");

  /**
   * One feature.
   *
   * @param name the feature's
   * @param kind such as "cross"
   * @param size numbers a row if dense, else cells
   * @param missing the share of rows without a value
   * @param unknown the share of values that have no cell of their own
   * @param used cells that hold a row; 0 if the feature is dense
   * @param effective cells; see {@link mlelabs.feature.analysis.CellCounts#effective}
   * @param largest the share of the fullest cell among the rows with a cell
   * @param remark what should be looked at, "" if nothing
   */
  public record Line(
      String name,
      String kind,
      int size,
      double missing,
      double unknown,
      int used,
      double effective,
      double largest,
      String remark) {

    private static final double ALL = .99;
    private static final double MANY = .5;
    private static final double NOTABLE = .1;
    private static final double FEW_ROWS = 5;
    private static final double CROWDED = 1 - 1 / Math.E;

    static Line of(FittedFeature fitted) {
      Usage usage = fitted.usage();
      long values = usage.rows() - usage.missing();
      long held = Math.max(1, values - usage.unknown());
      return new Line(
          fitted.feature().name(),
          kind(fitted.feature()),
          size(fitted.output()),
          (double) usage.missing() / usage.rows(),
          values == 0 ? 0 : (double) usage.unknown() / values,
          usage.used(),
          usage.effective(),
          (double) usage.largest() / held,
          remark(fitted));
    }

    private static String kind(Feature feature) {
      return feature
          .getClass()
          .getSimpleName()
          .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
          .toLowerCase(Locale.ROOT);
    }

    private static int size(Output output) {
      if (output instanceof Output.Dense dense) {
        return dense.width();
      }
      return output instanceof Output.Categorical cells
          ? cells.cells()
          : ((Output.MultiHot) output).cells();
    }

    private static String remark(FittedFeature fitted) {
      return Stream.of(cells(fitted), learned(fitted), gaps(fitted.usage()))
          .filter(remark -> !remark.isEmpty())
          .collect(Collectors.joining("; "));
    }

    private static String cells(FittedFeature fitted) {
      Usage usage = fitted.usage();
      long held = usage.rows() - usage.missing() - usage.unknown();
      if (!(fitted.output() instanceof Output.Categorical)) {
        return "";
      }
      if (usage.used() == 0) {
        return "dead: no row has a cell";
      }
      if (usage.largest() >= ALL * held) {
        return "dead: one cell holds %,d of %,d rows".formatted(usage.largest(), held);
      }
      double rowsPerCell = (double) held / usage.used();
      return rowsPerCell < FEW_ROWS
          ? String.format(Locale.ROOT, "too fine: %.1f rows a cell", rowsPerCell)
          : crowd(fitted.feature(), usage);
    }

    /** With more values than buckets, on average, more than 1 − 1/e of the buckets are used. */
    private static String crowd(Feature feature, Usage usage) {
      boolean hashed = feature instanceof Cross || feature instanceof HashBuckets;
      return hashed && usage.used() > CROWDED * (FittedFixed.cells(feature) - 1)
          ? "crowded: more values than buckets share them"
          : "";
    }

    private static String learned(FittedFeature fitted) {
      if (fitted instanceof FittedNumeric numeric && numeric.values().deviation() == 0) {
        return "constant: always " + numeric.values().mean();
      }
      if (fitted instanceof FittedQuantileBuckets buckets
          && buckets.edges().size() + 1 < buckets.feature().buckets()) {
        return "%d of %d buckets: frequent values make edges coincide"
            .formatted(buckets.edges().size() + 1, buckets.feature().buckets());
      }
      return "";
    }

    private static String gaps(Usage usage) {
      long values = usage.rows() - usage.missing();
      if (usage.missing() > MANY * usage.rows()) {
        return "mostly missing";
      }
      return usage.unknown() > NOTABLE * values ? "many values have no cell of their own" : "";
    }
  }

  public FeatureReport {
    lines = List.copyOf(lines);
  }

  static FeatureReport of(long rows, List<FittedFeature> features) {
    return new FeatureReport(rows, features.stream().map(Line::of).toList());
  }

  /** The features that should be looked at. */
  public List<Line> remarkable() {
    return lines.stream().filter(line -> !line.remark().isEmpty()).toList();
  }

  /** A row for each feature, with the components of {@link Line} as columns. */
  public Table table() {
    Table table =
        Table.create(
            "features of %,d rows".formatted(rows),
            StringColumn.create("feature", lines.stream().map(Line::name)),
            StringColumn.create("kind", lines.stream().map(Line::kind)),
            LongColumn.create("size", lines.stream().mapToLong(Line::size).toArray()),
            DoubleColumn.create("missing", lines.stream().mapToDouble(Line::missing).toArray()),
            DoubleColumn.create("unknown", lines.stream().mapToDouble(Line::unknown).toArray()));
    return table.addColumns(
        LongColumn.create("used", lines.stream().mapToLong(Line::used).toArray()),
        DoubleColumn.create("effective", lines.stream().mapToDouble(Line::effective).toArray()),
        DoubleColumn.create("largest", lines.stream().mapToDouble(Line::largest).toArray()),
        StringColumn.create("remark", lines.stream().map(Line::remark)));
  }

  /** Each line as people read it: the components of {@link Line}, shares in percent. */
  public List<List<String>> texts() {
    return lines.stream().map(FeatureReport::texts).toList();
  }

  private static List<String> texts(Line line) {
    boolean dense = line.used() == 0;
    return List.of(
        line.name(),
        line.kind(),
        String.format(Locale.ROOT, "%,d", line.size()),
        percent(line.missing()),
        percent(line.unknown()),
        dense ? "" : String.format(Locale.ROOT, "%,d", line.used()),
        dense ? "" : String.format(Locale.ROOT, "%,.1f", line.effective()),
        dense ? "" : percent(line.largest()),
        line.remark());
  }

  /** The report in plain text. */
  @Override
  public String toString() {
    int width = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
    String format = "%-" + Math.max(7, width) + "s  %-16s %9s %8s %8s %9s %10s %8s  %s";
    return Stream.concat(Stream.of(COLUMNS), texts().stream())
        .map(texts -> format.formatted(texts.toArray()).stripTrailing())
        .collect(Collectors.joining("\n", "%,d rows\n".formatted(rows), ""));
  }

  private static String percent(double share) {
    return share == 0 ? "0" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
