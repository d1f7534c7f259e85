package mlelabs.data.pipeline;

import org.jspecify.annotations.Nullable;

/** A cursor whose time and elements are written down. */
final class Timed<T> implements Cursor<T> {

  private final Cursor<T> cursor;
  private final Recorder recorder;
  private final Meter meter;
  private final boolean worksHere;

  /**
   * @param worksHere whether the thread that asks does the stage's work itself
   */
  Timed(Cursor<T> cursor, Recorder recorder, Meter meter, boolean worksHere) {
    this.cursor = cursor;
    this.recorder = recorder;
    this.meter = meter;
    this.worksHere = worksHere;
  }

  @Override
  public @Nullable T next() throws Exception {
    if (!worksHere) {
      return counted(cursor.next());
    }
    Lane lane = recorder.lane();
    lane.enter(meter);
    try {
      return counted(cursor.next());
    } finally {
      lane.leave();
    }
  }

  private @Nullable T counted(@Nullable T element) {
    if (element != null) {
      meter.count();
    }
    return element;
  }

  @Override
  public long skip(long count) throws Exception {
    return cursor.skip(count);
  }

  @Override
  public Origin origin() {
    return cursor.origin();
  }

  @Override
  public void close() throws Exception {
    cursor.close();
  }
}
