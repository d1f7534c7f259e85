package mlelabs.grader.suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mlelabs.environment.Installation;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.TestOutcome;
import mlelabs.exercise.TestRun;
import mlelabs.grader.grading.Suites;
import mlelabs.grader.notebook.Notebook;
import mlelabs.grader.notebook.UnreadableNotebookException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Proves the suites, those of drafts too: every reference answer passes, every kept wrong answer is
 * caught.
 */
class SuitesTest {

  private static final Course COURSE = Course.load();

  private static final List<Lab> DRAFTS = Drafts.labs();

  private static final LearnerShell SHELL =
      new LearnerShell(exercises().map(e -> e.contract().type()).toArray(Class<?>[]::new));

  private record Listed(Lab lab, LabExercise exercise, Contract contract) {}

  @AfterAll
  static void closeTheShell() {
    SHELL.close();
  }

  /** Of a draft; those of a lab are proved in the sandbox by {@code course validate}. */
  @TestFactory
  Stream<DynamicTest> aReferenceAnswerPassesItsSuite() {
    return exercises()
        .filter(e -> DRAFTS.contains(e.lab()))
        .map(e -> dynamicTest(e.contract().id(), () -> assertEquals(List.of(), failed(e))));
  }

  /** Other algorithms, other collections, other wording: what no row names is not demanded. */
  @TestFactory
  Stream<DynamicTest> anUnusualButRightAnswerPassesItsSuite() {
    return exercises().flatMap(e -> unusual(e).map(file -> passes(e, file)));
  }

  private static Stream<Path> unusual(Listed listed) {
    URL folder = SuitesTest.class.getResource("/unusual/" + listed.contract().id());
    if (folder == null) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().toList().stream();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the unusual answers must be readable", e);
    }
  }

  private static DynamicTest passes(Listed listed, Path answer) {
    return dynamicTest(
        listed.contract().id() + " " + answer.getFileName(),
        () -> assertEquals(List.of(), failed(listed, Files.readString(answer))));
  }

  private static List<TestOutcome> failed(Listed listed)
      throws IOException, UnreadableNotebookException {
    return failed(listed, reference(listed));
  }

  private static List<TestOutcome> failed(Listed listed, String answer) {
    Object method = SHELL.method(listed.contract(), answer);
    return TestRun.of(Suites.of(listed.contract()), method).stream()
        .filter(outcome -> !outcome.passed())
        .toList();
  }

  /** Of a draft; those of a lab are proved in the sandbox by {@code course validate}. */
  @TestFactory
  Stream<DynamicTest> aWrongAnswerIsCaughtByTheTestItNames() {
    return exercises()
        .filter(e -> DRAFTS.contains(e.lab()))
        .flatMap(e -> WrongAnswer.of(e.lab(), e.exercise()).stream().map(w -> caught(e, w)));
  }

  private static DynamicTest caught(Listed listed, WrongAnswer answer) {
    return dynamicTest(
        answer.exercise() + " " + answer.name(),
        () -> {
          Object method = SHELL.method(listed.contract(), answer.source());
          Class<?> suite = Suites.of(listed.contract());
          assertFalse(TestRun.one(suite, answer.caughtBy(), method).passed(), answer.caughtBy());
        });
  }

  @TestFactory
  Stream<DynamicTest> anExerciseKeepsAtLeastThreeWrongAnswers() {
    return exercises()
        .map(
            e ->
                dynamicTest(
                    e.contract().id(),
                    () -> assertTrue(WrongAnswer.of(e.lab(), e.exercise()).size() >= 3)));
  }

  @TestFactory
  Stream<DynamicTest> aTestNamesTheBehaviourAndTheMisconception() {
    return exercises()
        .flatMap(e -> tests(Suites.of(e.contract())).stream())
        .map(
            test ->
                dynamicTest(
                    test.getDeclaringClass().getSimpleName() + " " + test.getName(),
                    () ->
                        assertAll(
                            () -> assertStated(test.getAnnotation(DisplayName.class).value()),
                            () -> assertStated(test.getAnnotation(Misconception.class).value()))));
  }

  private static void assertStated(String sentence) {
    assertFalse(sentence.isBlank() || sentence.endsWith("."), sentence);
  }

  @Test
  void aSuiteExtendsTheExamples() {
    exercises()
        .map(Listed::contract)
        .forEach(c -> assertTrue(c.examples().isAssignableFrom(Suites.of(c)), c.id()));
  }

  @Test
  void aWrongAnswerIsReadFromItsFile() {
    WrongAnswer answer =
        WrongAnswer.parse("off-by-one.java", "// caught by: aTest\nint f() {}", "1.1");
    assertEquals(new WrongAnswer("1.1", "off-by-one", "aTest", "int f() {}"), answer);
  }

  @TestFactory
  Stream<DynamicTest> aDraftIsReadyForTheManifest() {
    return DRAFTS.stream().map(lab -> dynamicTest(lab.id(), () -> assertReady(lab)));
  }

  private static void assertReady(Lab lab) {
    assertTrue(COURSE.lab(lab.id()).isEmpty(), "the manifest lists it: remove the draft");
    assertEquals(100, lab.points());
    assertEquals(
        Contract.declaredIn(lab), lab.exercises().stream().map(e -> Contract.of(lab, e)).toList());
    lab.exercises().forEach(e -> assertTrue(e.hints().size() >= 3, e.id()));
  }

  private static String reference(Listed listed) throws IOException, UnreadableNotebookException {
    return DRAFTS.contains(listed.lab())
        ? Drafts.answer(listed.lab(), listed.exercise())
        : solution(listed);
  }

  private static String solution(Listed listed) throws UnreadableNotebookException {
    Path solutions = Installation.locate().home().resolve("solutions");
    String declaration = " " + listed.exercise().method() + "(";
    return Notebook.read(solutions.resolve(listed.lab().notebook())).code().stream()
        .filter(cell -> cell.contains("// BEGIN SOLUTION"))
        .filter(cell -> cell.lines().findFirst().orElse("").contains(declaration))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no answer to " + listed.contract().id()));
  }

  private static Stream<Listed> exercises() {
    return Stream.concat(COURSE.labs().stream(), DRAFTS.stream())
        .flatMap(lab -> lab.exercises().stream().map(e -> new Listed(lab, e, Contract.of(lab, e))));
  }

  private static List<Method> tests(Class<?> suite) {
    return AnnotationSupport.findAnnotatedMethods(
        suite, Test.class, HierarchyTraversalMode.TOP_DOWN);
  }
}
