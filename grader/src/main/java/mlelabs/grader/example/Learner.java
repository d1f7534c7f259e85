package mlelabs.grader.example;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pretend learner.
 *
 * @param name as the folder is named
 * @param answers what stands where nothing else is said: {@code reference} or {@code stubs}
 * @param wrong names of kept wrong answers, by exercise
 * @param cells sources of cells, by exercise
 * @param before cells put in front of all others
 * @param rearranged whether the cells are in reverse order, without metadata, under new ids
 * @param kept the share of the file that arrived
 */
record Learner(
    String name,
    String answers,
    Map<String, String> wrong,
    Map<String, String> cells,
    List<String> before,
    boolean rearranged,
    double kept) {

  private static final List<String> ANSWERS = List.of("reference", "stubs");

  /**
   * @throws IllegalArgumentException if the answers are of no known kind, or more than all or
   *     nothing of the file is kept
   */
  Learner {
    if (!ANSWERS.contains(answers)) {
      throw new IllegalArgumentException(
          "the answers of " + name + " must be one of " + ANSWERS + ", but were " + answers);
    }
    if (!(kept > 0 && kept <= 1)) {
      throw new IllegalArgumentException(
          "the share of " + name + "'s file must be above 0 and at most 1, but was " + kept);
    }
    wrong = Map.copyOf(wrong);
    cells = Map.copyOf(cells);
    before = List.copyOf(before);
  }

  /** As the file has it, where what is not said is nothing out of the ordinary. */
  @JsonCreator
  static Learner read(
      @JsonProperty("name") String name,
      @JsonProperty("answers") String answers,
      @JsonProperty("wrong") @Nullable Map<String, String> wrong,
      @JsonProperty("cells") @Nullable Map<String, String> cells,
      @JsonProperty("before") @Nullable List<String> before,
      @JsonProperty("rearranged") boolean rearranged,
      @JsonProperty("kept") @Nullable Double kept) {
    return new Learner(
        name,
        answers,
        wrong == null ? Map.of() : wrong,
        cells == null ? Map.of() : cells,
        before == null ? List.of() : before,
        rearranged,
        kept == null ? 1 : kept);
  }

  boolean knowsTheReference() {
    return answers.equals("reference");
  }
}
