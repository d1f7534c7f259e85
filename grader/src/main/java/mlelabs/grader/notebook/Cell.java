package mlelabs.grader.notebook;

/**
 * One cell of a notebook.
 *
 * @param type what the cell holds
 * @param source its text, with line ends {@code \n}
 */
public record Cell(Type type, String source) {

  /** What a cell holds. */
  public enum Type {
    /** Code that the kernel runs. */
    CODE,
    /** Text for the reader. */
    MARKDOWN,
    /** Anything else. */
    RAW
  }
}
