package mlelabs.environment;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells in plain lines what is being done and how long it has taken so far. */
final class Progress {

  private final PrintStream out;
  private final Clock clock;
  private final Instant start;

  Progress(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
    this.start = clock.instant();
  }

  /** A line of its own, without the time. */
  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** A line that begins with the seconds since the start. */
  void step(String line) {
    out.printf("%5d s  %s%n", elapsed().toSeconds(), line);
    out.flush();
  }

  Duration elapsed() {
    return Duration.between(start, clock.instant());
  }
}
