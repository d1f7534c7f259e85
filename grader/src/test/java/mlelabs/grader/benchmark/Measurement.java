package mlelabs.grader.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A command, run to its end, and what was seen of it from outside.
 *
 * @param status with which it ended
 * @param wall how long it took
 * @param own processor time of the command's own process, up to 200 ms before its end
 * @param waitedFor processor time of that process and of all its descendants that were waited for;
 *     one that is killed together with its parent is not among them
 * @param peakBytes the most resident memory of the command and its descendants together, looked at
 *     every 200 ms; what they share counts for each
 * @param lines what it printed, and when
 */
record Measurement(
    int status,
    Duration wall,
    Duration own,
    Duration waitedFor,
    long peakBytes,
    List<TimedLine> lines) {

  private static final long LOOK_MILLIS = 200;

  /** Linux reports processor time in hundredths of a second (USER_HZ). */
  private static final long TICK_MILLIS = 10;

  private static final long PAGE_BYTES = 4096;
  private static final int USER_TIME = 11;
  private static final int CHILDRENS_USER_TIME = 13;

  /**
   * A line of output, standard output and errors together.
   *
   * @param after how long after the start it came
   */
  record TimedLine(Duration after, String text) {}

  Measurement {
    lines = List.copyOf(lines);
  }

  /** Runs a command in a folder with further variables in its environment. */
  static Measurement of(List<String> command, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Duration before = processorTime("self", CHILDRENS_USER_TIME);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    Looks looks = new Looks(process.toHandle());
    Thread looking = new Thread(looks, "looks");
    looking.start();
    List<TimedLine> lines = lines(process, start);
    int status = process.waitFor();
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    looking.join();
    Duration waitedFor = processorTime("self", CHILDRENS_USER_TIME).minus(before);
    return new Measurement(status, wall, looks.own, waitedFor, looks.peakBytes, lines);
  }

  private static List<TimedLine> lines(Process process, long start) throws IOException {
    List<TimedLine> lines = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(new TimedLine(Duration.ofNanos(System.nanoTime() - start), line));
      }
    }
    return lines;
  }

  /** All that was printed. */
  String output() {
    return String.join("\n", lines.stream().map(TimedLine::text).toList());
  }

  private static Duration processorTime(String process, int firstField) {
    String stat = read(process, "stat");
    // The command in parentheses may hold spaces; fields are counted from behind it.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
    return fields.length < firstField + 2
        ? Duration.ZERO
        : Duration.ofMillis(
            TICK_MILLIS
                * (Long.parseLong(fields[firstField]) + Long.parseLong(fields[firstField + 1])));
  }

  private static long residentBytes(ProcessHandle process) {
    String[] fields = read(Long.toString(process.pid()), "statm").split(" ");
    return fields.length < 2 ? 0 : Long.parseLong(fields[1]) * PAGE_BYTES;
  }

  private static String read(String process, String file) {
    try {
      return Files.readString(Path.of("/proc", process, file));
    } catch (IOException e) {
      return "";
    }
  }

  /** Looks at a process as long as it lives. */
  private static final class Looks implements Runnable {

    private final ProcessHandle process;
    private Duration own = Duration.ZERO;
    private long peakBytes;

    Looks(ProcessHandle process) {
      this.process = process;
    }

    @Override
    public void run() {
      try {
        while (process.isAlive()) {
          look();
          Thread.sleep(LOOK_MILLIS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void look() {
      Duration now = processorTime(Long.toString(process.pid()), USER_TIME);
      own = now.compareTo(own) > 0 ? now : own;
      long resident =
          Stream.concat(Stream.of(process), process.descendants())
              .mapToLong(Measurement::residentBytes)
              .sum();
      peakBytes = Math.max(peakBytes, resident);
    }
  }
}
