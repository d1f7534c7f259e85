package mlelabs.data.pipeline;

import org.jspecify.annotations.Nullable;

/** A cursor whose time and elements are written down. */
final class Timed<T> implements Cursor<T> {

  private final Cursor<T> cursor;
  private final Recorder recorder;
  private final Meter meter;

  Timed(Cursor<T> cursor, Recorder recorder, Meter meter) {
    this.cursor = cursor;
    this.recorder = recorder;
    this.meter = meter;
  }

  @Override
  public @Nullable T next() throws Exception {
    Lane lane = recorder.lane();
    lane.enter(meter);
    try {
      T element = cursor.next();
      if (element != null) {
        meter.count();
      }
      return element;
    } finally {
      lane.leave();
    }
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
