package mlelabs.feature.analysis;

/**
 * How many rows there were, and a fingerprint of them: the sum modulo 2^64 of a hash of each row.
 * It is the same in any order and grouping; another row, or the same row once more, changes it.
 */
public final class RowsSeen implements Accumulator<RowsSeen> {

  private long rows;
  private long sum;

  /** Nothing seen. */
  public RowsSeen() {}

  /** Adds a row by its hash. */
  public void add(long hash) {
    rows++;
    sum += hash;
  }

  @Override
  public void merge(RowsSeen other) {
    rows += other.rows;
    sum += other.sum;
  }

  /** How many rows there were. */
  public long rows() {
    return rows;
  }

  /** 16 hexadecimal digits. */
  public String fingerprint() {
    return "%016x".formatted(sum);
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'R',
        out -> {
          out.writeLong(rows);
          out.writeLong(sum);
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static RowsSeen fromBytes(byte[] state) {
    return State.read(
        state,
        'R',
        in -> {
          RowsSeen read = new RowsSeen();
          read.rows = in.readLong();
          read.sum = in.readLong();
          return read;
        });
  }
}
