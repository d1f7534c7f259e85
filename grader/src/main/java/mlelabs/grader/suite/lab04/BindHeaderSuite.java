package mlelabs.grader.suite.lab04;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab04.BindHeaderExamples;
import mlelabs.exercise.lab04.BindHeaderExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 4.1. */
public class BindHeaderSuite extends BindHeaderExamples {

  private static final List<String> HEADER =
      List.of("year", "month", "day", "dep_time", "dep_delay", "carrier", "origin", "dest");

  /** Receives the method under test. */
  public BindHeaderSuite(BindHeaderExercise bindHeader) {
    super(bindHeader);
  }

  @Test
  @DisplayName("positions count from 0, in the order in which columns are wanted")
  @Misconception("the positions are not in the order in which the columns are wanted")
  void positionsComeInTheOrderWanted() {
    assertArrayEquals(
        new int[] {7, 0, 4}, bindHeader.bindHeader(HEADER, List.of("dest", "year", "dep_delay")));
  }

  @Test
  @DisplayName("the first and the last column are found")
  @Misconception("the first or the last column is not found")
  void theFirstAndTheLastAreFound() {
    assertArrayEquals(new int[] {0}, bindHeader.bindHeader(HEADER, List.of("year")));
    assertArrayEquals(new int[] {7}, bindHeader.bindHeader(HEADER, List.of("dest")));
  }

  @Test
  @DisplayName("a position counts every column, repeated ones too")
  @Misconception("a repeated column is not counted in the positions behind it")
  void repeatedColumnsCount() {
    List<String> header = List.of("x", "x", "x", "y", "x", "z");
    assertArrayEquals(new int[] {5, 3}, bindHeader.bindHeader(header, List.of("z", "y")));
  }

  @Test
  @DisplayName("no wanted column gives no position")
  @Misconception("an empty list of wanted columns is not answered with an empty array")
  void nothingIsWanted() {
    assertEquals(0, bindHeader.bindHeader(HEADER, List.of()).length);
    assertEquals(0, bindHeader.bindHeader(List.of(), List.of()).length);
  }

  @Test
  @DisplayName("names differ when a letter, its case or a blank does")
  @Misconception("names that differ in case or blanks are taken for the same")
  void namesAreEqualOnlyAsTheyStand() {
    List<String> header = List.of("Dest", " dest", "dest ", "destination", "dest");
    assertArrayEquals(new int[] {4, 0}, bindHeader.bindHeader(header, List.of("dest", "Dest")));
    Expect.refusal(() -> bindHeader.bindHeader(List.of("Dest", " dest"), List.of("dest")), "dest");
  }

  @Test
  @DisplayName("names are compared by their characters, not by identity")
  @Misconception("names are compared as objects instead of by their characters")
  void namesAreComparedByTheirCharacters() {
    List<String> wanted = List.of("or".concat("igin"), "de".concat("st"));
    assertArrayEquals(new int[] {6, 7}, bindHeader.bindHeader(HEADER, wanted));
    Expect.refusal(() -> bindHeader.bindHeader(HEADER, List.of("dest", "de".concat("st"))), "dest");
  }

  @Test
  @DisplayName("an absent column is refused by its name, wherever it stands among the wanted")
  @Misconception("a wanted column that the header lacks is not refused by its name")
  void anAbsentColumnIsRefused() {
    Expect.refusal(
        () -> bindHeader.bindHeader(HEADER, List.of("year", "arr_delay", "dest")), "arr_delay");
    Expect.refusal(() -> bindHeader.bindHeader(HEADER, List.of("tailnum", "year")), "tailnum");
    Expect.refusal(() -> bindHeader.bindHeader(List.of(), List.of("carrier")), "carrier");
  }

  @Test
  @DisplayName("a wanted column that the header holds twice is refused by its name")
  @Misconception("a wanted column that the header holds twice is not refused by its name")
  void anAmbiguousColumnIsRefused() {
    List<String> header = List.of("id", "delay", "origin", "delay");
    Expect.refusal(() -> bindHeader.bindHeader(header, List.of("delay")), "delay");
    Expect.refusal(() -> bindHeader.bindHeader(header, List.of("id", "delay")), "delay");
    List<String> thrice = List.of("gate", "gate", "gate");
    Expect.refusal(() -> bindHeader.bindHeader(thrice, List.of("gate")), "gate");
  }

  @Test
  @DisplayName("a name that is wanted twice is refused by its name")
  @Misconception("a name that is wanted twice is not refused by its name")
  void aNameWantedTwiceIsRefused() {
    Expect.refusal(() -> bindHeader.bindHeader(HEADER, List.of("day", "month", "day")), "day");
    Expect.refusal(() -> bindHeader.bindHeader(HEADER, List.of("origin", "origin")), "origin");
  }

  @Test
  @DisplayName("an empty name is a name like any other")
  @Misconception("a column without a name cannot be wanted, or be passed over")
  void anEmptyNameIsAName() {
    assertArrayEquals(
        new int[] {2, 0}, bindHeader.bindHeader(List.of("", "a", "b"), List.of("b", "")));
    assertArrayEquals(new int[] {1}, bindHeader.bindHeader(List.of("", "a", ""), List.of("a")));
    Expect.refusal(() -> bindHeader.bindHeader(List.of("a"), List.of("")));
  }

  @Test
  @DisplayName("the lists are left as they were")
  @Misconception("a list that was given is changed")
  void theListsAreLeftAsTheyWere() {
    List<String> header = new ArrayList<>(HEADER);
    List<String> wanted = new ArrayList<>(List.of("origin", "dest", "year"));
    bindHeader.bindHeader(header, wanted);
    assertEquals(HEADER, header);
    assertEquals(List.of("origin", "dest", "year"), wanted);
  }

  @Test
  @DisplayName("a hundred thousand columns are bound, all wanted, in another order")
  @Misconception("every wanted column is searched for from the front")
  void aHundredThousandColumnsAreBound() {
    int columns = 1 << 17;
    List<String> header = IntStream.range(0, columns).mapToObj(i -> "column" + i).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, columns).boxed().toList());
    Collections.shuffle(order, new Random(20130401));
    List<String> wanted = order.stream().map(header::get).toList();
    assertArrayEquals(
        order.stream().mapToInt(i -> i).toArray(), bindHeader.bindHeader(header, wanted));
  }
}
