package mlelabs.data.pipeline;

import java.util.Objects;

/** How many elements may be pulled ahead: a number that was given, or one that grows with need. */
final class Room {

  private static final long TO_BEGIN_WITH = 256 << 10;
  private static final int LEAST = 2;
  private static final int MOST = 4096;

  private final boolean fixed;
  private final long bytes;
  private volatile int limit;
  private volatile int most;
  private boolean measured;
  private boolean wasFull;

  private Room(boolean fixed, int limit, long bytes) {
    this.fixed = fixed;
    this.limit = limit;
    this.most = limit;
    this.bytes = bytes;
  }

  static Room fixed(int elements) {
    return new Room(true, elements, 0);
  }

  /** Two to begin with; more when there was none in spite of a full room before. */
  static Room within(long bytes) {
    return new Room(false, LEAST, bytes);
  }

  int limit() {
    return limit;
  }

  void full() {
    wasFull = true;
  }

  void wasEmpty() {
    if (wasFull && !fixed) {
      limit = Math.min(2 * limit, Math.max(most, limit));
    }
    wasFull = false;
  }

  /** By the first group. */
  void measure(Group group) {
    if (!measured && !fixed) {
      measured = true;
      long each = Math.max(1, Footprint.of(Objects.requireNonNull(group.element(0))));
      most = clamped(bytes / each);
      limit = Math.min(most, clamped(TO_BEGIN_WITH / each));
    }
  }

  private static int clamped(long elements) {
    return (int) Math.max(LEAST, Math.min(MOST, elements));
  }
}
