package mlelabs.exercise.lab05;

/** Thrown when a TFRecord file is damaged: which of its records can't be read, and why. */
public final class CorruptRecord extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int index;
  private final String reason;

  /**
   * Says "record 3: data checksum".
   *
   * @param index of the damaged record, counted from 0
   * @param reason "length checksum", "data checksum" or "truncated"
   */
  public CorruptRecord(int index, String reason) {
    super("record " + index + ": " + reason);
    this.index = index;
    this.reason = reason;
  }

  /** Which record is damaged, counted from 0. */
  public int index() {
    return index;
  }

  /** "length checksum", "data checksum" or "truncated". */
  public String reason() {
    return reason;
  }
}
