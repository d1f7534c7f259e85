package mlelabs.data.columnar;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Byte arrays that are used again, so that none need be cleared for each block that is read. */
final class BufferPool {

  /** More than that many are left to the garbage collector. */
  private static final int MOST = 16;

  private final int length;
  private final ConcurrentLinkedQueue<byte[]> free = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  BufferPool(int length) {
    this.length = length;
  }

  byte[] take() {
    byte @Nullable [] buffer = free.poll();
    if (buffer == null) {
      return new byte[length];
    }
    count.decrementAndGet();
    return buffer;
  }

  /** A buffer that had to grow is not kept. */
  void giveBack(byte[] buffer) {
    if (buffer.length == length && count.get() < MOST) {
      count.incrementAndGet();
      free.add(buffer);
    }
  }
}
