package mlelabs.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.lab01.PearsonExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

  private static final LabExercise PEARSON =
      new LabExercise("1.3", "Correlate", "pearson", 15, List.of("first", "second", "third"));
  private static final Lab LAB = new Lab("01", "explore", "Explore", 75, List.of(PEARSON));
  private static final Course COURSE = new Course("Course", List.of(LAB));

  @TempDir private Path folder;
  private final Recording screen = new Recording();

  /** Finds what a test put there; knows no lines. */
  private record Given(Answer answer) implements Answers {

    @Override
    public Answer find(Contract contract) {
      return answer;
    }

    @Override
    public Optional<Spot> spot(StackTraceElement[] trace) {
      return Optional.of(new Spot("pearson", new Excerpt(7, "one\ntwo\nthree", 2, 0, 0)));
    }
  }

  private Session session(Answer answer) {
    return new Session(COURSE, LAB, screen, new Given(answer), folder);
  }

  private String checked(Answer answer) throws InterruptedException {
    session(answer).check("1.3");
    return screen.text();
  }

  private String checked(PearsonExercise method) throws InterruptedException {
    return checked(new Answer.Ready(method));
  }

  /** Correlation by the textbook, over complete pairs. */
  private static double correct(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "lengths must be equal, but were " + x.length + " and " + y.length);
    }
    int n = 0;
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i] + y[i])) {
        n++;
        meanX += (x[i] - meanX) / n;
        meanY += (y[i] - meanY) / n;
      }
    }
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i] + y[i])) {
        xy += (x[i] - meanX) * (y[i] - meanY);
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
      }
    }
    return n < 2 || xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
  }

  @Test
  void aRightAnswerPassesAndHearsThatHiddenTestsGoFurther() throws InterruptedException {
    String card = checked(SessionTest::correct);
    assertTrue(card.startsWith("✓ passed, 6 of 6 visible examples pass  1.3 Correlate"), card);
    assertTrue(card.contains("15 points") && card.contains("hidden tests go further"), card);
  }

  @Test
  void aWrongAnswerHearsItsMisconceptionAndTheExamplesOwnMessage() throws InterruptedException {
    String card = checked((x, y) -> Math.abs(correct(x, y)));
    assertTrue(card.startsWith("✗ not yet, 5 of 6 visible examples pass"), card);
    assertTrue(card.contains("• The sign of the correlation is lost"), card);
    assertTrue(card.contains("expected: <-1.0> but was: <1.0>"), card);
    assertTrue(card.contains("hint(\"1.3\")"), card);
  }

  @Test
  void aStubIsNotAttempted() throws InterruptedException {
    String card =
        checked(
            (x, y) -> {
              throw new UnsupportedOperationException("TODO 1.3");
            });
    assertTrue(card.startsWith("○ not attempted"), card);
  }

  @Test
  void anAnswerThatCallsAnotherStubWaitsForIt() throws InterruptedException {
    String card =
        checked(
            (x, y) -> {
              throw new UnsupportedOperationException("TODO 1.2");
            });
    assertTrue(card.startsWith("○ waits for another exercise"), card);
    assertTrue(card.contains("pearson calls the method of exercise 1.2"), card);
  }

  @Test
  void anotherUnsupportedOperationIsAFailure() throws InterruptedException {
    String card =
        checked(
            (x, y) -> {
              throw new UnsupportedOperationException("immutable list");
            });
    assertTrue(card.startsWith("✗ not yet, 0 of 6"), card);
    assertTrue(card.contains("throws UnsupportedOperationException: immutable list"), card);
  }

  @Test
  void anExceptionIsShownWithTheLearnersLineOnce() throws InterruptedException {
    String card = checked((x, y) -> x[x.length]);
    assertTrue(card.contains("in pearson, cell [7], line 2"), card);
    assertTrue(card.contains("→ 2 │ two"), card);
    assertEquals(card.indexOf("→ 2 │ two"), card.lastIndexOf("→ 2 │ two"));
  }

  @Test
  void endlessRecursionIsNamed() throws InterruptedException {
    String card = checked(SessionTest::forever);
    assertTrue(card.contains("a method calls itself without end"), card);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static double forever(double[] x, double[] y) {
    return 1 + forever(y, x);
  }

  @Test
  void aMethodThatDoesNotEndIsGivenUpWithItsPlace() throws InterruptedException {
    Check check =
        new Check(
            new Given(new Answer.Ready((PearsonExercise) SessionTest::spin)),
            Duration.ofMillis(300));
    CheckResult result = check.of(PEARSON, Contract.of(LAB, PEARSON));
    assertEquals(CheckResult.State.TIMEOUT, result.state());
    String card = Card.of(result).text();
    assertTrue(card.contains("does not end") && card.contains("line 2"), card);
  }

  private static double spin(double[] x, double[] y) {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return 0;
  }

  @Test
  void whatAMethodPrintsIsCountedAndCutShort() throws InterruptedException {
    String card =
        checked(
            (x, y) -> {
              for (int i = 0; i < 1_000; i++) {
                System.out.println("<b>" + i);
              }
              return correct(x, y);
            });
    assertTrue(card.contains("… 5,990 more lines"), card);
    assertTrue(screen.html().contains("&lt;b&gt;0"), screen.html());
  }

  @Test
  void aMethodThatIsNotThereIsAskedFor() throws InterruptedException {
    String card = checked(new Answer.NotDefined());
    assertTrue(card.startsWith("○ not defined"), card);
    assertTrue(card.contains("Run the cell that defines pearson"), card);
    assertTrue(card.contains("double pearson(double[] x, double[] y)"), card);
  }

  @Test
  void aMethodOfOtherTypesSeesTheWantedOnes() throws InterruptedException {
    String card = checked(new Answer.Misfit(List.of("int pearson(int)"), "no"));
    assertTrue(card.contains("Wanted: double pearson(double[] x, double[] y)"), card);
    assertTrue(card.contains("Yours: int pearson(int)"), card);
  }

  @Test
  void genericTypesInTheWantedSignatureAreReadable() throws NoSuchMethodException {
    assertEquals(
        "SortedMap<String, GroupMean> groupMeans(String[] keys, double[] values)",
        Check.signature(
            mlelabs.exercise.lab01.GroupMeansExercise.class.getMethod(
                "groupMeans", String[].class, double[].class)));
  }

  @Test
  void anIncompleteMethodHearsWhatIsMissing() throws InterruptedException {
    String card = checked(new Answer.Incomplete(List.of("method median(double[])")));
    assertTrue(card.contains("method median(double[]) is not defined"), card);
  }

  @Test
  void anUnknownExerciseListsTheKnownOnes() throws InterruptedException {
    for (String id : new String[] {"9.9", "", "1.3<b>"}) {
      session(new Answer.NotDefined()).check(id);
      assertTrue(screen.text().contains("Lab 1 has 1.3 pearson"), screen.text());
      assertFalse(screen.html().contains("<b>"));
    }
    session(new Answer.NotDefined()).check(null);
    assertTrue(screen.text().contains("No exercise given"));
  }

  @Test
  void hintsComeOneByOneAndTheLastOneStays() {
    Session session = session(new Answer.NotDefined());
    session.hint("1.3");
    assertTrue(screen.text().contains("Hint 1 of 3") && screen.text().contains("first"));
    assertTrue(screen.text().contains("2 more: hint(\"1.3\")"), screen.text());
    session.hint("1.3");
    session.hint("1.3");
    assertTrue(screen.text().contains("third") && screen.text().contains("last one"));
    session.hint("1.3");
    assertTrue(screen.text().contains("Hint 3 of 3"), screen.text());
  }

  @Test
  void standingsOutliveTheKernel() throws InterruptedException {
    checked(SessionTest::correct);
    session(new Answer.NotDefined()).progress();
    assertTrue(screen.text().contains("✓ passed"), screen.text());
    assertTrue(screen.text().contains("worth 15 of 15 points"), screen.text());
  }

  @Test
  void damagedStandingsAreNoMoreThanForgotten() throws IOException {
    Files.writeString(folder.resolve(".progress"), "1.3 NONSENSE 1 2\n\n1.3\n");
    session(new Answer.NotDefined()).progress();
    assertTrue(screen.text().contains("– not checked"), screen.text());
  }

  @Test
  void theLabInHandIsTheNotebooks() {
    Lab second = new Lab("02", "quality", "Quality", 60, List.of());
    Course course = new Course("Course", List.of(LAB, second));
    assertEquals(second, Session.labInHand(course, "/home/x/labs/02-quality.ipynb"));
    assertEquals(LAB, Session.labInHand(course, "/home/x/other.ipynb"));
    assertEquals(LAB, Session.labInHand(course, null));
  }
}
