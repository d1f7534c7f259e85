package mlelabs.feature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.feature.analysis.Accumulator;
import mlelabs.feature.analysis.RowsSeen;

/**
 * What is known of the training rows seen so far: all that a spec's features need, each statistic
 * once. Parts seen by different threads or machines are merged; their state is bytes.
 *
 * <p>Mutable; it belongs to one thread at a time.
 */
public final class FeatureAnalysis implements Accumulator<FeatureAnalysis> {

  private static final int PIECE = 1 << 17;
  private static final int MAGIC = 0x4D4C_4601;

  private final FeatureSpec spec;
  private final List<String> columns;
  private final String[] names;
  private final Map<Statistic<?>, Found<?>> found = new LinkedHashMap<>();

  /** What was found out, beside what is to be. */
  private record Found<A extends Accumulator<A>>(Statistic<A> statistic, A accumulator) {

    static <A extends Accumulator<A>> Found<A> nothing(Statistic<A> statistic) {
      return new Found<>(statistic, statistic.empty());
    }

    void add(RawRow row) {
      statistic.add(row, accumulator);
    }

    /** What is found in one piece of a batch. */
    Found<A> in(RawBatch batch, int piece) {
      Found<A> part = nothing(statistic);
      int from = piece * PIECE;
      statistic.add(batch, from, Math.min(batch.size(), from + PIECE), part.accumulator);
      return part;
    }

    @SuppressWarnings("unchecked") // found for an equal statistic
    void merge(Found<?> other) {
      accumulator.merge((A) other.accumulator);
    }

    void mergeBytes(byte[] state) {
      accumulator.merge(statistic.read(state));
    }
  }

  /** Nothing seen. */
  public FeatureAnalysis(FeatureSpec spec) {
    this.spec = spec;
    this.columns = spec.sortedColumns();
    this.names = columns.toArray(String[]::new);
    Fitting.statistics(spec, columns)
        .forEach(statistic -> found.computeIfAbsent(statistic, Found::nothing));
  }

  /** What is analysed. */
  public FeatureSpec spec() {
    return spec;
  }

  /** How many rows were seen. */
  public long rows() {
    return of(new Statistic.Seen(Fitting.slots(columns))).rows();
  }

  /**
   * Adds rows, on all cores.
   *
   * @throws IllegalArgumentException if a column is absent or of another type, or a number is
   *     infinite
   */
  public void add(RecordBatch batch) {
    RawBatch raw = RawBatch.of(names, batch);
    List<Found<?>> all = List.copyOf(found.values());
    int pieces = (raw.size() + PIECE - 1) / PIECE;
    Found<?>[] parts = new Found<?>[all.size() * pieces];
    Parallel.forEach(parts.length, i -> parts[i] = all.get(i / pieces).in(raw, i % pieces));
    for (int i = 0; i < parts.length; i++) {
      all.get(i / pieces).merge(parts[i]);
    }
  }

  /**
   * Adds a row.
   *
   * @param raw a value for each column, null where missing
   * @throws IllegalArgumentException if a column is absent or of another type, or a number is
   *     infinite
   */
  public void add(Map<String, ?> raw) {
    RawRow row = MapRow.of(names, raw);
    found.values().forEach(each -> each.add(row));
  }

  @Override
  public void merge(FeatureAnalysis other) {
    if (!other.spec.equals(spec)) {
      throw new IllegalArgumentException(
          "analyses must be of the same spec to be merged, but were of %s and %s"
              .formatted(spec, other.spec));
    }
    found.forEach(
        (statistic, each) -> {
          Found<?> more = other.found.get(statistic);
          if (more != null) {
            each.merge(more);
          }
        });
  }

  @SuppressWarnings("unchecked") // found for an equal statistic
  <A extends Accumulator<A>> A of(Statistic<A> statistic) {
    Found<?> each = found.get(statistic);
    if (each == null) {
      throw new IllegalStateException(statistic + " must have been looked for");
    }
    return (A) each.accumulator;
  }

  /**
   * The features fitted to the rows seen.
   *
   * @throws IllegalArgumentException if there were none, or a numeric column has no value
   */
  public FittedFeatures fitted() {
    RowsSeen seen = of(new Statistic.Seen(Fitting.slots(columns)));
    if (seen.rows() == 0) {
      throw new IllegalArgumentException("there must be a row to learn from, but were 0");
    }
    Fitting fitting = new Fitting(this, columns, seen.rows());
    return new FittedFeatures(
        new Provenance(seen.fingerprint(), seen.rows(), Provenance.CODE),
        spec.features().stream().map(fitting::fitted).toList());
  }

  @Override
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      for (Found<?> each : found.values()) {
        byte[] state = each.accumulator.toBytes();
        out.writeInt(state.length);
        out.write(state);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * From what {@link #toBytes} gave of an analysis of that spec.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static FeatureAnalysis fromBytes(FeatureSpec spec, byte[] state) {
    FeatureAnalysis analysis = new FeatureAnalysis(spec);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("it begins otherwise");
      }
      for (Found<?> each : analysis.found.values()) {
        int length = in.readInt();
        each.mergeBytes(in.readNBytes(length));
      }
      if (in.read() >= 0) {
        throw new IOException("something follows it");
      }
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "the state must be of an analysis of this spec, but of its %d bytes: %s"
              .formatted(state.length, e.getMessage()),
          e);
    }
    return analysis;
  }
}
