package mlelabs.environment;

/**
 * One thing that the course needs of the machine.
 *
 * @param name what it is
 * @param need what needs it
 * @param present whether it is there
 * @param detail what was found, or how to get it
 */
public record Finding(String name, Need need, boolean present, String detail) {

  /** What a prerequisite is for. */
  public enum Need {
    /** Doing the labs. */
    LABS(""),
    /** Grading submissions; doing the labs goes without. */
    GRADING("only for grading"),
    /** Running the course's own tests; labs and grading go without. */
    TESTS("only for the course's tests");

    private final String remark;

    Need(String remark) {
      this.remark = remark;
    }
  }

  /** Something that is there. */
  public static Finding found(String name, Need need, String what) {
    return new Finding(name, need, true, what);
  }

  /** Something that is not there. */
  public static Finding missing(String name, Need need, String howToGet) {
    return new Finding(name, need, false, howToGet);
  }

  /** One line for a person. */
  public String line() {
    String remark = need.remark.isEmpty() ? "" : " (" + need.remark + ")";
    return "%-8s %s%s: %s".formatted(present ? "ok" : "MISSING", name, remark, detail);
  }
}
