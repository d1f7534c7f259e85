package mlelabs.grader.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a notebook on its way, the batch goes on and everyone gets an answer. */
@ExtendWith(SampleSandbox.Opener.class)
final class MutationIT {

  private static final int MUTATIONS = 1_200;
  private static final long SEED = 20_260_101;

  @Test
  void everyMutatedNotebookGetsAStatusAndAReason(SampleSandbox sandbox, @TempDir Path folder)
      throws Exception {
    SampleClassroom room = new SampleClassroom(folder);
    byte[] valid = valid();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = Mutation.random(random.split()).of(valid);
      room.handIn("student%04d/97-attacked.ipynb".formatted(i), mutated);
    }
    List<Outcome> outcomes = room.grade(sandbox);
    assertEquals(MUTATIONS, outcomes.stream().map(Outcome::student).distinct().count());
    Map<Verdict, Long> verdicts =
        outcomes.stream().collect(Collectors.groupingBy(Outcome::verdict, Collectors.counting()));
    // A mutation is the learner's misfortune, never a fault of the grader.
    assertEquals(0, verdicts.getOrDefault(Verdict.NOT_GRADED, 0L), verdicts::toString);
    assertTrue(verdicts.getOrDefault(Verdict.GRADED, 0L) > MUTATIONS / 5, verdicts::toString);
    assertTrue(verdicts.getOrDefault(Verdict.UNREADABLE, 0L) > MUTATIONS / 5, verdicts::toString);
    outcomes.forEach(MutationIT::assertExplained);
    for (Outcome outcome : outcomes) {
      String page = "feedback/" + outcome.student() + "/97.html";
      assertTrue(outcome.lab().isEmpty() || Files.exists(room.out().resolve(page)), page);
    }
    Files.createDirectories(Path.of("target/hostile"));
    Files.writeString(Path.of("target/hostile/mutations.txt"), summary(outcomes));
  }

  private static void assertExplained(Outcome outcome) {
    if (!outcome.graded()) {
      assertFalse(outcome.reason().isBlank(), outcome::student);
      return;
    }
    for (ExerciseResult e : outcome.result().orElseThrow().exercises()) {
      assertFalse(e.message().isBlank(), outcome::toString);
      assertTrue(e.score() >= 0 && e.score() <= e.exercise().points(), outcome::toString);
    }
  }

  private static String summary(List<Outcome> outcomes) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                o -> o.verdict().label() + " " + o.reason().replaceAll("\\(line.*|\\d+", "…"),
                java.util.TreeMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> e.getValue() + " " + e.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Most of it is outputs, as in real notebooks, so that most mutations leave the answers alone.
   */
  private static byte[] valid() {
    ObjectNode notebook =
        NotebookFile.of(
            List.of(
                String.join("\n", NotebookFile.answers().subList(0, 3)),
                String.join("\n", NotebookFile.answers().subList(3, 5))));
    for (JsonNode cell : NotebookFile.cells(notebook)) {
      for (int i = 0; i < 30; i++) {
        ObjectNode output = ((ObjectNode) cell).withArray("outputs").addObject();
        output.put("output_type", "display_data").putObject("metadata").put("n", i * 0.5);
        output
            .putObject("data")
            .put("text/plain", "caf\u00e9 \u738b " + "x".repeat(150))
            .putArray("text/html")
            .add("<b>1</b>")
            .addNull()
            .add(true);
      }
    }
    return notebook.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }
}
