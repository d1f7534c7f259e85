package mlelabs.grader.sandbox;

import java.time.Duration;

/**
 * What a submission may use.
 *
 * @param call processor time of one call
 * @param exercise processor time of all calls of one exercise
 * @param compilation processor time of compiling the notebook's declarations
 * @param declarations processor time of the initialisers that exercises need
 * @param idle how long a call may wait without using the processor
 * @param wall how long a call may last at all
 * @param heapMegabytes the worker's heap
 * @param processes threads and processes in the sandbox
 * @param diskMegabytes what {@code /tmp} holds
 */
public record Limits(
    Duration call,
    Duration exercise,
    Duration compilation,
    Duration declarations,
    Duration idle,
    Duration wall,
    int heapMegabytes,
    int processes,
    int diskMegabytes) {

  /** The limits of the course. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofSeconds(10),
          Duration.ofMinutes(2),
          512,
          256,
          64);

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    requirePositive("call", call.toMillis());
    requirePositive("exercise", exercise.toMillis());
    requirePositive("compilation", compilation.toMillis());
    requirePositive("declarations", declarations.toMillis());
    requirePositive("idle", idle.toMillis());
    requirePositive("wall", wall.toMillis());
    requirePositive("heapMegabytes", heapMegabytes);
    requirePositive("processes", processes);
    requirePositive("diskMegabytes", diskMegabytes);
  }

  /** The same limits but for the processor time of one call. */
  public Limits withCall(Duration limit) {
    return new Limits(
        limit,
        exercise,
        compilation,
        declarations,
        idle,
        wall,
        heapMegabytes,
        processes,
        diskMegabytes);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive, but was " + value);
    }
  }

  /**
   * The most private memory that a process may have, in bytes: the heap and what a virtual machine
   * needs beside it.
   */
  long dataBytes() {
    return (heapMegabytes + 900L) << 20;
  }
}
