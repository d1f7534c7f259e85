package mlelabs.data.tfrecord;

/** What can be wrong with a record, in the order in which it is looked for. */
public enum Damage {
  /**
   * The bytes behind the length are not its checksum: nobody knows where the next record begins.
   */
  LENGTH_CHECKSUM("length checksum"),
  /** The file ends within the record. */
  TRUNCATED("truncated"),
  /** The compressed bytes are malformed or end early, so that what follows can't be had. */
  COMPRESSION("compression"),
  /** The payload is not what was written; the next record can be read all the same. */
  DATA_CHECKSUM("data checksum");

  private final String text;

  Damage(String text) {
    this.text = text;
  }

  /** Whether nothing can be read of the file behind it: true of all but {@link #DATA_CHECKSUM}. */
  public boolean endsFile() {
    return this != DATA_CHECKSUM;
  }

  @Override
  public String toString() {
    return text;
  }
}
