package mlelabs.grader.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import mlelabs.grader.sample.SampleResults;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Submission;
import org.junit.jupiter.api.Test;

final class TimeLeftTest {

  @Test
  void itGoesOnAsItWent() {
    assertEquals("about 30 s left", TimeLeft.of(Duration.ofSeconds(10), 1, 4));
    assertEquals("about 2 min 05 s left", TimeLeft.of(Duration.ofSeconds(125), 5, 10));
    assertEquals("about 2 h 00 min left", TimeLeft.of(Duration.ofHours(1), 1, 3));
  }

  @Test
  void itIsUnknownBeforeTheFirstAndNothingAfterTheLast() {
    assertEquals("", TimeLeft.of(Duration.ofSeconds(10), 0, 4));
    assertEquals("", TimeLeft.of(Duration.ofSeconds(10), 4, 4));
  }

  @Test
  void theBarFillsAndIsClearedAtTheEnd() {
    StringWriter terminal = new StringWriter();
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    BarProgress bar = new BarProgress(new PrintWriter(terminal), clock);
    Outcome outcome =
        new Submission("a\u001b[2Jb", SampleResults.lab(), Path.of("n"), List.of(), "00")
            .notGraded("why");
    bar.done(outcome, 1, 2);
    assertTrue(terminal.toString().contains("█".repeat(14) + "░".repeat(14) + " 1/2"));
    bar.end();
    assertTrue(terminal.toString().endsWith("\r\u001b[K"));
    assertFalse(OutcomeLine.of(outcome).contains("\u001b"));
  }
}
