package mlelabs.grader.export;

import java.util.function.Function;

/** A table of scores that another system reads. */
public enum Format {
  /**
   * What Canvas imports into its gradebook: the columns of its own export, the points possible in
   * the second row, a column for each lab.
   */
  CANVAS(CanvasTable::of),
  /** What Moodle's grade import takes: one column that identifies the user, one for each lab. */
  MOODLE(MoodleTable::of),
  /** The columns of Gradescope's own export of scores. */
  GRADESCOPE(GradescopeTable::of),
  /** The columns of {@code nbgrader export}. */
  NBGRADER(NbgraderTable::of);

  private final Function<ClassScores, String> table;

  Format(Function<ClassScores, String> table) {
    this.table = table;
  }

  /** The table as CSV in UTF-8. */
  public String csv(ClassScores scores) {
    return table.apply(scores);
  }
}
