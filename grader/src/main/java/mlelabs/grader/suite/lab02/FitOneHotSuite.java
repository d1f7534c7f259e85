package mlelabs.grader.suite.lab02;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab02.FitOneHotExamples;
import mlelabs.exercise.lab02.FitOneHotExercise;
import mlelabs.exercise.lab02.OneHot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 2.5. */
public class FitOneHotSuite extends FitOneHotExamples {

  private static final double[] UNKNOWN_OF_TWO = {0, 0, 1};

  /** Receives the method under test. */
  public FitOneHotSuite(FitOneHotExercise fitOneHot) {
    super(fitOneHot);
  }

  @Test
  @DisplayName("random values get the columns that the definition gives")
  @Misconception("categories or columns of random values differ from the definition")
  void randomValuesFollowTheDefinition() {
    Random random = new Random(20130205);
    for (int round = 0; round < 50; round++) {
      String[] train = letters(random, random.nextInt(12));
      String[] values = letters(random, random.nextInt(20));
      OneHot oneHot = fitOneHot.fitOneHot(train);
      List<String> categories = categoriesOf(train);
      assertEquals(categories, oneHot.categories());
      assertRows(byDefinition(categories, values), oneHot.encode(values));
    }
  }

  @Test
  @DisplayName("categories are in order, not as they came")
  @Misconception("categories come in the order of the rows, or of a hash table")
  void categoriesAreInOrder() {
    assertCategories(List.of("9E", "AA", "B6", "UA", "WN"), "WN", "UA", "9E", "B6", "AA");
  }

  @Test
  @DisplayName("capitals come before small letters, and digits are text")
  @Misconception("categories are sorted without regard to case, or as numbers")
  void theOrderIsThatOfStrings() {
    assertCategories(List.of("B", "a"), "a", "B");
    assertCategories(List.of("10", "100", "9"), "9", "100", "10");
  }

  @Test
  @DisplayName("a category comes once")
  @Misconception("a category that comes in several rows has several columns")
  void aCategoryComesOnce() {
    assertCategories(List.of("EWR", "JFK"), "JFK", "EWR", "JFK", "EWR", "JFK");
    assertRows(new double[][] {{1, 0, 0}}, fit("EWR", "JFK", "EWR").encode(values("EWR")));
  }

  @Test
  @DisplayName("a missing training value is no category")
  @Misconception("a missing training value is a category")
  void aMissingTrainingValueIsNoCategory() {
    assertCategories(List.of("UA"), "", "UA", "");
    assertCategories(List.of("UA"), null, "UA", null);
  }

  @Test
  @DisplayName("case and blanks make categories differ")
  @Misconception("values that differ in case or blanks share a category, or a blank is missing")
  void caseAndBlanksCount() {
    assertCategories(List.of(" ", "UA", "null", "ua"), "ua", "UA", "null", " ");
    assertRows(
        new double[][] {UNKNOWN_OF_TWO, UNKNOWN_OF_TWO, UNKNOWN_OF_TWO, {0, 1, 0}},
        fit("AA", "UA").encode(values("ua", "UA ", " ", "UA")));
  }

  @Test
  @DisplayName("an unknown value has 1 in a column of its own")
  @Misconception("an unknown value has no column, takes that of a category, or is refused")
  void anUnknownValueHasItsColumn() {
    assertRows(
        new double[][] {UNKNOWN_OF_TWO, UNKNOWN_OF_TWO, UNKNOWN_OF_TWO},
        fit("JFK", "EWR").encode(values("AAA", "HNL", "ZZZ")));
  }

  @Test
  @DisplayName("a missing value is encoded as an unknown one")
  @Misconception("a missing value has no 1 in the last column, or is refused")
  void aMissingValueIsUnknown() {
    assertRows(
        new double[][] {UNKNOWN_OF_TWO, {1, 0, 0}, UNKNOWN_OF_TWO},
        fit("JFK", "EWR").encode(values(null, "EWR", "")));
    assertRows(
        new double[][] {UNKNOWN_OF_TWO, UNKNOWN_OF_TWO},
        fit("JFK", null, "EWR", "").encode(values(null, "")));
  }

  @Test
  @DisplayName("the first category has its column, and the last one has")
  @Misconception("the column of the first or of the last category is left out or shared")
  void everyCategoryHasItsColumn() {
    assertRows(
        new double[][] {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}},
        fit("LGA", "EWR", "JFK").encode(values("EWR", "JFK", "LGA")));
    assertRows(new double[][] {{1, 0}, {0, 1}}, fit("LGA").encode(values("LGA", "EWR")));
  }

  @Test
  @DisplayName("what is encoded teaches nothing")
  @Misconception("values to encode become categories")
  void whatIsEncodedTeachesNothing() {
    OneHot oneHot = fit("JFK", "EWR");
    double[][] expected = {UNKNOWN_OF_TWO, UNKNOWN_OF_TWO, {0, 1, 0}};
    assertRows(expected, oneHot.encode(values("LGA", "LGA", "JFK")));
    assertRows(expected, oneHot.encode(values("LGA", "LGA", "JFK")));
    assertEquals(List.of("EWR", "JFK"), oneHot.categories());
  }

  @Test
  @DisplayName("no columns go when a category does not come")
  @Misconception("the number of columns depends on the values to encode")
  void theColumnsAreThoseOfTheTraining() {
    OneHot oneHot = fit("A", "B", "C", "D");
    assertRows(new double[][] {{0, 0, 0, 1, 0}}, oneHot.encode(values("D")));
    assertRows(new double[0][], oneHot.encode(new String[0]));
  }

  @Test
  @DisplayName("without a category there is one column, the one for unknown or missing")
  @Misconception("training values without a category are refused, or leave no column")
  void withoutACategoryThereIsOneColumn() {
    for (OneHot oneHot : List.of(fit(), fit("", null))) {
      assertEquals(List.of(), oneHot.categories());
      assertRows(new double[][] {{1}, {1}}, oneHot.encode(values("JFK", "")));
    }
  }

  @Test
  @DisplayName("two encodings know nothing of one another")
  @Misconception("a second encoding changes the categories of the first")
  void twoEncodingsAreIndependent() {
    OneHot first = fit("JFK");
    OneHot second = fit("EWR", "LGA");
    assertEquals(List.of("JFK"), first.categories());
    assertRows(new double[][] {{0, 1}}, first.encode(values("EWR")));
    assertRows(new double[][] {UNKNOWN_OF_TWO}, second.encode(values("JFK")));
  }

  @Test
  @DisplayName("the order of the training rows does not matter")
  @Misconception("another order of the training rows gives other columns")
  void theOrderOfTrainingDoesNotMatter() {
    String[] values = values("DFW", "ATL", "ORD", "LAX", "HNL");
    double[][] expected = fit("ORD", "ATL", "LAX", "DFW").encode(values);
    assertRows(expected, fit("ATL", "DFW", "LAX", "ORD").encode(values));
    assertRows(expected, fit("LAX", "DFW", "LAX", "ORD", "ATL").encode(values));
  }

  @Test
  @DisplayName("the columns of a row add up to 1")
  @Misconception("a row has not exactly one 1")
  void everyRowHasOneOne() {
    Random random = new Random(53);
    OneHot oneHot = fitOneHot.fitOneHot(letters(random, 8));
    for (double[] row : oneHot.encode(letters(random, 100))) {
      assertEquals(1.0, DoubleStream.of(row).sum());
      assertEquals(1.0, DoubleStream.of(row).max().orElse(0));
    }
  }

  @Test
  @DisplayName("training values are left as they were")
  @Misconception("the training values are changed, or sorted")
  void theTrainingValuesAreLeftAsTheyWere() {
    String[] train = {"WN", null, "AA", "", "WN"};
    String[] before = train.clone();
    fitOneHot.fitOneHot(train).categories();
    assertArrayEquals(before, train);
  }

  @Test
  @DisplayName("encoding leaves the values as they were")
  @Misconception("encode changes the values it was given")
  void theValuesAreLeftAsTheyWere() {
    String[] values = {"WN", null, "AA", "", "ZZ", "WN"};
    String[] before = values.clone();
    fit("AA", "WN").encode(values);
    assertArrayEquals(before, values);
  }

  @Test
  @DisplayName("as many categories as planes are learned in time")
  @Misconception("every training value is compared with every category, which takes too long")
  void manyCategoriesAreLearnedInTime() {
    int categories = 1 << 17;
    String[] train = new String[1 << 18];
    Arrays.setAll(train, i -> Integer.toString(i * 5 % categories, 36));
    List<String> got = fitOneHot.fitOneHot(train).categories();
    assertEquals(categories, got.size());
    assertEquals(got.stream().sorted().distinct().toList(), got);
  }

  @Test
  @DisplayName("a million rows are learned from, and many encoded, in time")
  @Misconception("a million rows take too long")
  void aMillionRowsAreEncodedInTime() {
    String[] airports = {"EWR", "JFK", "LGA", ""};
    String[] train = new String[1 << 20];
    Arrays.setAll(train, i -> airports[i % 4]);
    OneHot oneHot = fitOneHot.fitOneHot(train);
    // Before it is encoded: with a column for every row, the answer would use up its memory.
    assertEquals(3, oneHot.categories().size());
    double[][] got = oneHot.encode(Arrays.copyOf(train, 1 << 17));
    assertEquals(1 << 17, got.length);
    for (int i = 0; i < got.length; i += 4093) {
      double[] expected = new double[4];
      expected[i % 4] = 1;
      assertArrayEquals(expected, got[i]);
    }
  }

  private OneHot fit(@Nullable String... train) {
    return fitOneHot.fitOneHot(train);
  }

  private static String[] values(@Nullable String... values) {
    return values;
  }

  private void assertCategories(List<String> expected, @Nullable String... train) {
    assertEquals(expected, fitOneHot.fitOneHot(train).categories());
  }

  private static void assertRows(double[][] expected, double[][] got) {
    assertEquals(expected.length, got.length);
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], got[i], 0.0);
    }
  }

  private static String[] letters(Random random, int rows) {
    String[] letters = new String[rows];
    Arrays.setAll(
        letters, i -> random.nextInt(6) == 0 ? "" : "" + (char) ('A' + random.nextInt(8)));
    return letters;
  }

  private static List<String> categoriesOf(String[] train) {
    return "ABCDEFGH"
        .chars()
        .mapToObj(Character::toString)
        .filter(Arrays.asList(train)::contains)
        .toList();
  }

  private static double[][] byDefinition(List<String> categories, String[] values) {
    double[][] rows = new double[values.length][categories.size() + 1];
    for (int i = 0; i < values.length; i++) {
      int column = categories.indexOf(values[i]);
      rows[i][column < 0 ? categories.size() : column] = 1;
    }
    return rows;
  }
}
