package mlelabs.exercise.lab01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Visible examples of exercise 1.1. */
@ExtendWith(LearnerMethod.class)
public class ProfileExamples {

  protected final ProfileExercise profile;

  /** Receives the method under test. */
  public ProfileExamples(ProfileExercise profile) {
    this.profile = profile;
  }

  @Test
  @Order(1)
  @DisplayName("a numeric column has counts and statistics")
  @Misconception("the counts or statistics of a numeric column are wrong")
  void aNumericColumnHasStatistics() {
    ColumnProfile got = of(IntColumn.create("delay", 1, 5, 5, 5));
    assertProfile(
        new ColumnProfile("delay", "INTEGER", 4, 0, 2, 1, 5, 4, 2),
        got,
        "profile of INTEGER column delay = 1, 5, 5, 5");
  }

  @Test
  @Order(2)
  @DisplayName("missing numbers are counted, and left out of everything else")
  @Misconception("missing numbers are not counted, or are not left out of the statistics")
  void missingNumbersAreLeftOut() {
    ColumnProfile got = of(DoubleColumn.create("delay", 2, Double.NaN, 4, 6));
    assertProfile(
        new ColumnProfile("delay", "DOUBLE", 4, 1, 3, 2, 6, 4, 2),
        got,
        "profile of DOUBLE column delay = 2, NaN, 4, 6");
  }

  @Test
  @Order(3)
  @DisplayName("a column of text has counts and no statistics")
  @Misconception("a column of text is not counted right, or has statistics")
  void textHasCountsOnly() {
    ColumnProfile got = of(StringColumn.create("origin", "JFK", "", "EWR", "JFK"));
    double none = Double.NaN;
    assertProfile(
        new ColumnProfile("origin", "STRING", 4, 1, 2, none, none, none, none),
        got,
        "profile of STRING column origin = JFK, \"\", EWR, JFK");
  }

  @Test
  @Order(4)
  @DisplayName("profiles come in the order of the columns")
  @Misconception("there is not one profile a column in the table's order")
  void profilesComeInColumnOrder() {
    Table table =
        Table.create(
            IntColumn.create("year", 2013, 2013), StringColumn.create("carrier", "UA", "B6"));
    List<String> got = profile.profile(table).stream().map(ColumnProfile::name).toList();
    assertEquals(List.of("year", "carrier"), got, "names in the profile of columns year, carrier");
  }

  private ColumnProfile of(Column<?> column) {
    return profile.profile(Table.create(column)).get(0);
  }

  /** One component after the other: of two long records the eye does not find the difference. */
  private static void assertProfile(ColumnProfile expected, ColumnProfile got, String call) {
    assertEquals(expected.name(), got.name(), call + ", name");
    assertEquals(expected.type(), got.type(), call + ", type");
    assertEquals(expected.rows(), got.rows(), call + ", rows");
    assertEquals(expected.missing(), got.missing(), call + ", missing");
    assertEquals(expected.distinct(), got.distinct(), call + ", distinct");
    assertEquals(expected.min(), got.min(), 1e-12, call + ", min");
    assertEquals(expected.max(), got.max(), 1e-12, call + ", max");
    assertEquals(expected.mean(), got.mean(), 1e-12, call + ", mean");
    assertEquals(expected.std(), got.std(), 1e-12, call + ", std");
  }
}
