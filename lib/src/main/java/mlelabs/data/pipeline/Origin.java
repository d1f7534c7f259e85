package mlelabs.data.pipeline;

/** Where an element came from, in words: a file and line, a position in a list. */
@FunctionalInterface
public interface Origin {

  /** Of an element whose source does not say. */
  Origin UNKNOWN = () -> "";

  /** For example {@code flights.csv, line 17}; empty when it is not known. */
  String text();

  /** Of an element made of several, the first of which came from here. */
  default Origin firstOf(int count) {
    return this == UNKNOWN
        ? UNKNOWN
        : () -> "%d elements, the first from %s".formatted(count, text());
  }
}
