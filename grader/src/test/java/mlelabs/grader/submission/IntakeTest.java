package mlelabs.grader.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.sample.SampleClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeTest {

  private static final Course COURSE = Course.load();
  private static final Lab LAB = COURSE.lab("01").orElseThrow();

  @TempDir Path temp = Path.of("");
  private SampleClass handedIn = new SampleClass(Path.of(""));

  @BeforeEach
  void folder() {
    handedIn = new SampleClass(temp);
  }

  private Intake intake(Path... paths) throws IOException {
    return Intake.of(COURSE, List.of(paths), Optional.empty(), temp.resolve("out"));
  }

  private static List<String> students(Intake intake) {
    return intake.submissions().stream().map(Submission::student).toList();
  }

  private static List<String> reasons(Intake intake) {
    return intake.rejected().stream().map(o -> o.student() + ": " + o.reason()).toList();
  }

  @Test
  void notebooksLieInAStudentsFolderOrInAnAssignmentOfIt() throws IOException {
    handedIn.notebook("ada/" + SampleClass.RELEASED, "a");
    handedIn.notebook("bob/lab one/" + SampleClass.RELEASED, "b");
    Intake intake = intake(temp);
    assertEquals(List.of("ada", "bob"), students(intake));
    assertEquals(List.of("b"), intake.submissions().get(1).cells());
  }

  @Test
  void checkpointsAndHiddenFilesAreNotSubmissions() throws IOException {
    handedIn.notebook("ada/" + SampleClass.RELEASED, "a");
    handedIn.notebook("ada/.ipynb_checkpoints/" + SampleClass.RELEASED, "old");
    handedIn.notebook("ada/.hidden.ipynb", "old");
    handedIn.notebook(".git/" + SampleClass.RELEASED, "old");
    Intake intake = intake(temp);
    assertEquals(List.of("ada"), students(intake));
    assertEquals(List.of(), intake.rejected());
  }

  @Test
  void aNotebookNamedItselfBelongsToItsFolderOrToItsName() throws IOException {
    Path released = handedIn.notebook("ada/" + SampleClass.RELEASED, "a");
    Path renamed = handedIn.notebook("downloads/bob.ipynb", "b");
    assertEquals(List.of("ada", "bob"), students(intake(released, renamed)));
  }

  @Test
  void theSameFileReachedTwiceCountsOnce() throws IOException {
    Path file = handedIn.notebook("ada/" + SampleClass.RELEASED, "a");
    Intake intake = intake(temp, file, temp.resolve("ada/../ada"));
    assertEquals(List.of("ada"), students(intake));
    assertEquals(List.of(), intake.rejected());
  }

  @Test
  void theReportsAreNotSubmissions() throws IOException {
    handedIn.notebook("ada/" + SampleClass.RELEASED, "a");
    handedIn.notebook("out/results/" + SampleClass.RELEASED, "a");
    assertEquals(List.of("ada"), students(intake(temp)));
  }

  @Test
  void theReleasedNameCountsBeforeOthersWhateverTheirOrder() throws IOException {
    handedIn.notebook("ada/01-a.ipynb", "first by name");
    handedIn.notebook("ada/" + SampleClass.RELEASED, "released");
    handedIn.notebook("bob/x/" + SampleClass.RELEASED, "deeper");
    handedIn.notebook("bob/" + SampleClass.RELEASED, "nearer");
    handedIn.notebook("cem/2.ipynb", "two");
    handedIn.notebook("cem/1.ipynb", "one");
    Intake intake = intake(temp);
    assertEquals(
        List.of(List.of("released"), List.of("nearer"), List.of("one")),
        intake.submissions().stream().map(Submission::cells).toList());
    assertEquals(3, intake.rejected().size());
    assertTrue(intake.rejected().stream().allMatch(o -> o.verdict() == Verdict.NOT_GRADED));
    assertTrue(reasons(intake).stream().anyMatch(r -> r.endsWith(": ada/" + SampleClass.RELEASED)));
  }

  @Test
  void aReadableNotebookCountsBeforeABrokenOne() throws IOException {
    handedIn.text("ada/" + SampleClass.RELEASED, "{");
    handedIn.notebook("ada/copy.ipynb", "whole");
    Intake intake = intake(temp);
    assertEquals(List.of("whole"), intake.submissions().get(0).cells());
    assertEquals(Verdict.UNREADABLE, intake.rejected().get(0).verdict());
  }

  @Test
  void aFolderWithoutNotebookIsReported() throws IOException {
    handedIn.text("ada/answers.txt", "");
    assertEquals(List.of("ada: the folder holds no notebook"), reasons(intake(temp)));
  }

  @Test
  void aLinkOutOfTheStudentsFolderIsNotFollowed() throws IOException {
    Path secret = handedIn.notebook("ada/" + SampleClass.RELEASED, "ada's answer");
    Files.createDirectories(temp.resolve("eve/lab"));
    Files.createSymbolicLink(temp.resolve("eve/lab/" + SampleClass.RELEASED), secret);
    Files.createSymbolicLink(temp.resolve("mal"), temp.resolve("ada"));
    Intake intake = intake(temp);
    assertEquals(List.of("ada"), students(intake));
    assertEquals(
        List.of(
            "eve: it is a symbolic link that leads out of the student's folder",
            "mal: it must be a folder, but is a symbolic link"),
        reasons(intake).stream().sorted().toList());
  }

  @Test
  void aLinkWithinTheStudentsFolderIsFollowed() throws IOException {
    Path file = handedIn.notebook("ada/real/.kept", "answer");
    Files.createSymbolicLink(temp.resolve("ada/" + SampleClass.RELEASED), file);
    assertEquals(List.of("ada"), students(intake(temp)));
  }

  @Test
  void aNotebookOfNoLabIsReported() throws IOException {
    handedIn.anonymous("ada/scratch.ipynb", "x");
    Outcome outcome = intake(temp).rejected().get(0);
    assertEquals(Verdict.UNREADABLE, outcome.verdict());
    assertEquals("", outcome.lab());
  }

  @Test
  void aShardDependsOnStudentAndLabAlone() {
    Shard second = Shard.parse("2/5");
    boolean held = second.holds("ada", "01");
    assertEquals(held, new Shard(2, 5).holds("ada", "01"));
    long shards =
        IntStream.rangeClosed(1, 5).filter(i -> new Shard(i, 5).holds("ada", "01")).count();
    assertEquals(1, shards);
    assertThrows(IllegalArgumentException.class, () -> Shard.parse("0/5"));
    assertThrows(IllegalArgumentException.class, () -> Shard.parse("6/5"));
    assertThrows(IllegalArgumentException.class, () -> Shard.parse("-1/5"));
  }

  @Test
  void theHashIsTheFiles() throws IOException {
    Path file = handedIn.notebook("ada/" + SampleClass.RELEASED, "a");
    String before = intake(file).submissions().get(0).hash();
    Files.writeString(file, Files.readString(file) + " ");
    assertNotEquals(before, intake(file).submissions().get(0).hash());
    // FIPS 180-2, appendix B.1
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc").hex());
  }

  @Test
  void onlyTheLabAskedForIsTaken() throws IOException {
    handedIn.anonymous("ada/scratch.ipynb", "x");
    Intake intake = Intake.of(COURSE, List.of(temp), Optional.of(LAB), temp.resolve("out"));
    assertEquals(List.of("ada"), students(intake));
  }
}
