package mlelabs.data;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.Repeat;
import mlelabs.data.pipeline.Run;
import mlelabs.data.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a {@link Dataset}. One thread takes elements; any thread may close it, which ends
 * the threads that the stages started. At its end, and after an exception, it closes itself; one
 * that is forgotten is closed when it is collected as garbage.
 */
public final class DatasetIterator<T> implements Iterator<T>, AutoCloseable {

  private static final Cleaner CLEANER = Cleaner.create();
  private static final long PATIENCE_SECONDS = 1;

  /** What is to be closed, which must not know the iterator. */
  private record Pass<T>(Run course, Cursor<T> cursor, ReentrantLock lock) implements Runnable {

    @Override
    public void run() {
      course.close();
      boolean locked = false;
      try {
        // Whoever takes an element right now was woken and is about to leave.
        locked = lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        cursor.close();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        closeQuietly();
      } catch (Exception e) {
        throw new IllegalStateException("what a dataset reads must close: " + e.getMessage(), e);
      } finally {
        if (locked) {
          lock.unlock();
        }
      }
    }

    private void closeQuietly() {
      try {
        cursor.close();
      } catch (Exception e) {
        // The interrupt is what the caller should hear of.
      }
    }
  }

  private final Stage<T> stage;
  private final Pass<T> pass;
  private final Cleaner.Cleanable cleanable;
  private @Nullable T ahead;
  private long returned;
  private volatile boolean ended;

  DatasetIterator(Stage<T> stage, Run run) {
    this.stage = stage;
    this.pass = new Pass<>(run, run.open(stage), new ReentrantLock());
    this.cleanable = CLEANER.register(this, pass);
  }

  /** Goes on where a snapshot was taken. */
  DatasetIterator<T> from(Snapshot snapshot) {
    if (!snapshot.pipeline().equals(inWords(stage))) {
      throw new IllegalArgumentException(
          "the snapshot must be of this pipeline, "
              + inWords(stage)
              + ", but was of "
              + snapshot.pipeline());
    }
    List<Repeat<?>> repeats = repeats(stage);
    for (int i = 0; i < repeats.size(); i++) {
      pass.course.epochSizes(repeats.get(i)).addAll(snapshot.epochs().get(i));
    }
    long skipped = skipped(snapshot.returned());
    if (skipped < snapshot.returned()) {
      close();
      throw new IllegalArgumentException(
          "the data must be the same as when the snapshot was taken: "
              + snapshot.returned()
              + " elements had been returned, but there are only "
              + skipped);
    }
    returned = skipped;
    return this;
  }

  private long skipped(long count) {
    try {
      return pass.cursor.skip(count);
    } catch (Exception e) {
      close();
      throw unchecked(e);
    }
  }

  @Override
  public boolean hasNext() {
    if (ahead == null && !ended) {
      pull();
    }
    return ahead != null;
  }

  private void pull() {
    pass.lock.lock();
    try {
      T element = ended ? null : pass.cursor.next();
      ahead = pass.course.isClosed() ? null : element;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an element", e);
    } catch (Exception e) {
      if (!pass.course.isClosed()) {
        throw failed(e);
      }
    } catch (Error e) {
      end();
      throw e;
    } finally {
      pass.lock.unlock();
    }
    if (ahead == null) {
      end();
    }
  }

  private RuntimeException failed(Exception e) {
    RuntimeException failure = unchecked(e);
    try {
      end();
    } catch (RuntimeException closing) {
      failure.addSuppressed(closing);
    }
    return failure;
  }

  private static RuntimeException unchecked(Exception e) {
    return e instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(
            e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
  }

  private void end() {
    ended = true;
    cleanable.clean();
  }

  @Override
  public T next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("the dataset has no more element");
    }
    T element = ahead;
    ahead = null;
    returned++;
    return element;
  }

  /**
   * Where it stands: {@link Dataset#resume} goes on with the element that {@link #next} would
   * return.
   *
   * @throws IllegalStateException if the pipeline has a stage whose order is another each time
   */
  public Snapshot snapshot() {
    if (!stage.repeatable()) {
      throw new IllegalStateException(
          "only a pipeline that repeats its order has a position, but results come as they are ready in "
              + inWords(stage));
    }
    List<List<Long>> epochs = new ArrayList<>();
    for (Repeat<?> repeat : repeats(stage)) {
      epochs.add(List.copyOf(pass.course.epochSizes(repeat)));
    }
    return new Snapshot(inWords(stage), returned, epochs);
  }

  private static List<Repeat<?>> repeats(Stage<?> stage) {
    List<Repeat<?>> repeats = new ArrayList<>();
    if (stage instanceof Repeat<?> repeat) {
      repeats.add(repeat);
    }
    stage.inputs().forEach(before -> repeats.addAll(repeats(before)));
    return repeats;
  }

  static String inWords(Stage<?> stage) {
    List<String> before = stage.inputs().stream().map(DatasetIterator::inWords).toList();
    return switch (before.size()) {
      case 0 -> stage.name();
      case 1 -> before.get(0) + " > " + stage.identity();
      default -> before + " > " + stage.identity();
    };
  }

  /** Ends it and the threads of its stages. Only an element that was promised is still given. */
  @Override
  public void close() {
    ended = true;
    cleanable.clean();
  }
}
