package mlelabs.notebook;

/** The functions that every cell can call without importing anything. */
public final class Notebook {

  private Notebook() {}

  /** Shows values one below the other, as if each were a cell's last expression. */
  public static void show(Object... values) {
    for (Object value : values) {
      Screen.current().showValue(value);
    }
  }
}
