package mlelabs.grader.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import mlelabs.exercise.Course;
import mlelabs.grader.notebook.NotebookJson;
import mlelabs.grader.release.Sample;
import org.junit.jupiter.api.Test;

class ValidationTest {

  @Test
  void aProofThatThrowsFailsAndTheOthersGoOn() throws Exception {
    List<Verdict> told = new ArrayList<>();
    List<Verdict> verdicts =
        Validation.of(
            List.of(
                new Proof("first", List::of),
                new Proof(
                    "second",
                    () -> {
                      throw new IllegalStateException("broken");
                    }),
                new Proof("third", () -> List.of("one reason", "another"))),
            2,
            told::add);
    assertEquals(verdicts, told);
    assertEquals(
        List.of(List.of(), List.of("broken"), List.of("one reason", "another")),
        verdicts.stream().map(Verdict::failures).toList());
  }

  @Test
  void proofsAreLookedAtSideBySide() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    Proof meets =
        new Proof(
            "meets",
            () -> {
              both.await(30, TimeUnit.SECONDS);
              return List.of();
            });
    assertTrue(Validation.of(List.of(meets, meets), 2, v -> {}).stream().allMatch(Verdict::holds));
  }

  @Test
  void aVerdictIsALineWithItsReasonsBelow() {
    assertEquals(
        "FAILED    1.5 s  it holds\n    a\n    b\n    c",
        new Verdict("it holds", List.of("a\nb", "c"), Duration.ofMillis(1_500)).toString());
    assertEquals(
        "ok        0.0 s  it holds", new Verdict("it holds", List.of(), Duration.ZERO).toString());
  }

  @Test
  void aLabWhosePartsAgreeHasNoFailure() {
    assertEquals(List.of(), Agreement.failures(Sample.lab()));
  }

  @Test
  void missingContractsAndOtherPointsAreNamed() {
    Course course =
        Sample.course(Sample.manifest().replace("\"shout\"", "\"whisper\"").replace("40", "30"));
    assertEquals(
        List.of(
            "the exercises must be worth 100 points together, but are 90",
            "exercise 90.2 must have a contract mlelabs.exercise.lab90.WhisperExercise",
            "suite mlelabs.grader.suite.lab90.ShoutSuite must be of an exercise, but is of none"),
        Agreement.failures(course.labs().get(0)));
  }

  @Test
  void errorsAndCellsThatDidNotRunAreNamed() throws Exception {
    assertEquals(
        List.of("cell 2 (b): Boom: bang", "cell 4 (d): did not run"),
        KernelRun.errors(
            NotebookJson.parse(
                """
                {"cells": [
                 {"cell_type": "code", "id": "a", "source": "1", "execution_count": 1},
                 {"cell_type": "code", "id": "b", "source": "2", "execution_count": 2,
                  "outputs": [{"output_type": "error", "ename": "Boom", "evalue": "bang"}]},
                 {"cell_type": "markdown", "id": "c", "source": "text"},
                 {"cell_type": "code", "id": "d", "source": "3", "execution_count": null},
                 {"cell_type": "code", "id": "e", "source": " ", "execution_count": null}]}
                """
                    .getBytes(StandardCharsets.UTF_8))));
  }
}
