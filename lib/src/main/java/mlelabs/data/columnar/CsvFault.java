package mlelabs.data.columnar;

/** What is wrong with a field or a line, thrown by those who do not know which line it is. */
final class CsvFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Where it is among the bytes of the block. */
  private final int position;

  CsvFault(int position, String message) {
    super(message, null, false, false);
    this.position = position;
  }

  int position() {
    return position;
  }
}
