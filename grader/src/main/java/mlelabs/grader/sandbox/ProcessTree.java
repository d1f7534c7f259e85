package mlelabs.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What a process and its descendants use, from Linux's {@code /proc}; nothing where there is none.
 */
final class ProcessTree {

  /** Linux reports processor time in hundredths of a second (USER_HZ). */
  private static final long TICK_MILLIS = 10;

  private static final long PAGE_BYTES = 4096;

  /** User and system time, own and of children that have been waited for. */
  private static final List<Integer> TIMES = List.of(11, 12, 13, 14);

  private static final int STATE = 0;
  private static final int SYSTEM_TIME = 12;
  private static final int THREADS = 17;

  /** Running or ready to, and waiting for a disk. */
  private static final Set<String> BUSY = Set.of("R", "D");

  private final ProcessHandle root;
  private volatile List<ProcessHandle> known = List.of();

  /**
   * @param root the first process
   */
  ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  /** User and system time, also of children that have ended and been waited for. */
  Duration processorTime() {
    known = Stream.concat(Stream.of(root), root.descendants()).toList();
    return processorTimeOfKnown();
  }

  /**
   * The same of those processes alone that were there when their time was last asked for: to find
   * descendants means to go through all processes of the machine.
   */
  Duration processorTimeOfKnown() {
    return Duration.ofMillis(sum(known, ProcessTree::ticks) * TICK_MILLIS);
  }

  /** Resident memory of the same processes. */
  long residentBytesOfKnown() {
    return sum(known, ProcessTree::pages) * PAGE_BYTES;
  }

  /** Threads of the same processes. */
  long threadsOfKnown() {
    return sum(known, process -> number(fields(process), THREADS));
  }

  /** System time of the same processes: what the kernel did for them. */
  Duration systemTimeOfKnown() {
    return Duration.ofMillis(sum(known, p -> number(fields(p), SYSTEM_TIME)) * TICK_MILLIS);
  }

  /** Files in the {@code /tmp} of the newest of the same processes, which is in the sandbox. */
  long filesOfKnown() {
    return known.size() < 2 ? 0 : Inodes.in(known.get(known.size() - 1));
  }

  /** Whether a thread of the same processes runs, or would if it were given a processor. */
  boolean wantsProcessor() {
    return known.stream()
        .flatMap(process -> threads(process.pid()))
        .anyMatch(thread -> BUSY.contains(fields(thread)[STATE]));
  }

  private static Stream<Path> threads(long pid) {
    try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
      return threads.toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty();
    }
  }

  private static long sum(List<ProcessHandle> processes, ToLongFunction<ProcessHandle> figure) {
    return processes.stream().mapToLong(figure).sum();
  }

  private static long ticks(ProcessHandle process) {
    String[] fields = fields(process);
    return TIMES.stream().mapToLong(place -> number(fields, place)).sum();
  }

  /** The fields of {@code /proc/PID/stat} behind the command, which may hold spaces. */
  private static String[] fields(ProcessHandle process) {
    return fields(Path.of("/proc", Long.toString(process.pid())));
  }

  private static String[] fields(Path folder) {
    String stat = read(folder.resolve("stat"));
    return stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
  }

  private static long number(String[] fields, int place) {
    return fields.length <= place ? 0 : Long.parseLong(fields[place]);
  }

  private static long pages(ProcessHandle process) {
    String[] fields = read(Path.of("/proc", Long.toString(process.pid()), "statm")).split(" ");
    return fields.length < 2 ? 0 : Long.parseLong(fields[1]);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
