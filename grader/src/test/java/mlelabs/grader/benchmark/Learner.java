package mlelabs.grader.benchmark;

import java.util.List;

/**
 * One of the class.
 *
 * @param name a folder is named after
 * @param kind what was handed in
 * @param methods the exercises' cells, in the order of the lab
 */
record Learner(String name, Kind kind, List<String> methods) {

  /** What a learner hands in, and how many of 300 do. */
  enum Kind {
    RIGHT(130),
    SOME_WRONG(80),
    UNFINISHED(30),
    UNTOUCHED(10),
    COMPILE_ERROR(15),
    EXCEPTION(12),
    EXIT(8),
    ENDLESS_LOOP(6),
    BROKEN_FILE(9);

    private final int ofThreeHundred;

    Kind(int ofThreeHundred) {
      this.ofThreeHundred = ofThreeHundred;
    }

    int ofThreeHundred() {
      return ofThreeHundred;
    }

    /** As it reads in a report. */
    String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  Learner {
    methods = List.copyOf(methods);
  }
}
