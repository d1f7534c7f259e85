package mlelabs.feature;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbered pieces of work on all cores. */
final class Parallel {

  private Parallel() {}

  /** Does all, on this thread alone if told so. */
  static void forEach(boolean alone, int pieces, IntConsumer work) {
    if (alone) {
      IntStream.range(0, pieces).forEach(work);
    } else {
      forEach(pieces, work);
    }
  }

  /** Does all; if one throws, the others may not be done, and it is thrown as it is. */
  static void forEach(int pieces, IntConsumer work) {
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    IntStream.range(0, pieces)
        .parallel()
        .forEach(
            piece -> {
              if (failure.get() == null) {
                attempt(piece, work, failure);
              }
            });
    RuntimeException thrown = failure.get();
    if (thrown != null) {
      throw thrown;
    }
  }

  private static void attempt(
      int piece, IntConsumer work, AtomicReference<@Nullable RuntimeException> failure) {
    try {
      work.accept(piece);
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }
}
