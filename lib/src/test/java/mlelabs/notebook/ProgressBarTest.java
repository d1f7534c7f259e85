package mlelabs.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private static final long MILLI = 1_000_000;

  private final Recording screen = new Recording();
  private final AtomicLong clock = new AtomicLong();

  private ProgressBar bar(long total) {
    return new ProgressBar("loading", total, screen, clock::get);
  }

  @Test
  void aThousandStepsInASecondAreAtMostTenUpdates() {
    ProgressBar bar = bar(1_000);
    for (int i = 0; i < 1_000; i++) {
      clock.addAndGet(MILLI);
      bar.step();
    }
    assertEquals(10, screen.updates.size());
  }

  @Test
  void itSaysHowMuchIsLeft() {
    ProgressBar bar = bar(100);
    clock.set(10_000 * MILLI);
    bar.step(25);
    assertTrue(screen.updates.get(0).text().endsWith(" 25 of 100, 30.0 s left"));
    assertTrue(screen.updates.get(0).html().contains("width:25.0%"));
  }

  @Test
  void atTheEndItSaysHowLongItTook() {
    try (ProgressBar bar = bar(10)) {
      clock.set(2_500 * MILLI);
      bar.step(10);
    }
    String last = screen.updates.get(screen.updates.size() - 1).text();
    assertEquals("loading " + "█".repeat(30) + " 10 of 10 in 2.50 s", last);
  }

  @Test
  void workThatEndedEarlySaysHowFarItCame() {
    try (ProgressBar bar = bar(10)) {
      bar.step(5);
    }
    String last = screen.updates.get(screen.updates.size() - 1).text();
    assertTrue(last.endsWith("stopped at 5 of 10 after 0.00 s"), last);
  }

  @Test
  void closingTwiceShowsTheEndOnce() {
    ProgressBar bar = bar(0);
    bar.close();
    bar.close();
    assertEquals(1, screen.updates.size());
  }

  @Test
  void aLabelIsEscaped() {
    new ProgressBar("<b>", 1, screen, clock::get);
    assertTrue(screen.html().contains("&lt;b&gt;"));
  }
}
