package mlelabs.grader.command;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.NotGradedException;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.sample.ScriptedGrader;
import picocli.CommandLine;

/** Grades until two submissions wait for good, says so, and is then killed. */
final class KilledGrading {

  private KilledGrading() {}

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new GradeCommand((sandboxed, jobs) -> new Waiting(), Clock.systemUTC()))
            .execute(arguments));
  }

  private static final class Waiting implements SubmissionGrader {

    private final ScriptedGrader scripted = new ScriptedGrader(true);
    private final CountDownLatch both = new CountDownLatch(2);

    @Override
    public LabResult grade(Lab lab, List<String> cells)
        throws NotGradedException, InterruptedException {
      if (cells.get(0).startsWith("wait")) {
        both.countDown();
        both.await();
        System.out.println("waiting");
        new CountDownLatch(1).await();
      }
      return scripted.grade(lab, cells);
    }

    @Override
    public void close() {}
  }
}
