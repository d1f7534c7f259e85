package mlelabs.feature.analysis;

import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Texts;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.TgtHllType;
import org.apache.datasketches.hll.Union;

/**
 * About how many distinct texts there are, in 16 KB whatever their number: a HyperLogLog sketch
 * (Flajolet, Fusy, Gandouet and Meunier, 2007; Apache DataSketches). Up to a few hundred it is as
 * good as exact; beyond, the estimate is within {@link #relativeError} of the truth with a
 * probability of 95 %. The exact number costs memory: {@link ValueCounts#distinct}.
 */
public final class Uniques implements Accumulator<Uniques> {

  /** 2^14 registers of 8 bits. */
  private static final int LOG_REGISTERS = 14;

  private HllSketch sketch = new HllSketch(LOG_REGISTERS, TgtHllType.HLL_8);

  /** Nothing seen. */
  public Uniques() {}

  /** Adds a text; a missing one, "", does not count. */
  public void add(String text) {
    if (!text.isEmpty()) {
      sketch.update(text);
    }
  }

  /** Adds a column, numbers as {@link CategoryText}. */
  public void add(Column column) {
    if (column instanceof Texts texts && texts.codes() <= 2 * texts.size()) {
      boolean[] added = new boolean[texts.codes()];
      for (int row = 0; row < texts.size(); row++) {
        int code = texts.code(row);
        if (!added[code]) {
          added[code] = true;
          add(texts.get(row));
        }
      }
    } else {
      for (int row = 0; row < column.size(); row++) {
        add(CategoryText.of(column, row));
      }
    }
  }

  @Override
  public void merge(Uniques other) {
    Union union = new Union(LOG_REGISTERS);
    union.update(sketch);
    union.update(other.sketch);
    sketch = union.getResult(TgtHllType.HLL_8);
  }

  /** About how many distinct texts were added; the same for the same ones in any order. */
  public double estimate() {
    return sketch.getCompositeEstimate();
  }

  /** Two standard errors of the estimate, as a share of it: 2·1.04/√16384. */
  public double relativeError() {
    return 2 * 1.04 / Math.sqrt(1 << LOG_REGISTERS);
  }

  @Override
  public byte[] toBytes() {
    byte[] state = sketch.toCompactByteArray();
    return State.write('U', out -> State.writeBytes(out, state));
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Uniques fromBytes(byte[] state) {
    return State.read(
        state,
        'U',
        in -> {
          Uniques read = new Uniques();
          read.sketch = HllSketch.heapify(State.readBytes(in));
          return read;
        });
  }

  @Override
  public String toString() {
    return "about %.0f distinct texts".formatted(estimate());
  }
}
