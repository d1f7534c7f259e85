package mlelabs.data.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one thread does: the stage it is in, and those it came from. A stage's time ends where the
 * one before it is entered, so that each nanosecond belongs to one stage.
 */
final class Lane {

  /** What is shorter is drawn together with its neighbours, in the order in which it began. */
  private static final long FINEST = 20_000;

  private static final int MOST_SPANS = 50_000;

  private record Place(Meter meter, boolean waiting) {}

  private final String thread;
  private final long began;
  private final Deque<Place> places = new ArrayDeque<>();
  private final Map<Place, Long> pending = new LinkedHashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private long since;
  private long pendingFrom;

  Lane(String thread, long began) {
    this.thread = thread;
    this.began = began;
  }

  void enter(Meter meter) {
    enter(new Place(meter, false));
  }

  /** From here on it only waits for what the stage is to give. */
  void await(Meter meter) {
    enter(new Place(meter, true));
  }

  private void enter(Place place) {
    long now = System.nanoTime();
    if (!places.isEmpty()) {
      spend(now);
    } else if (pending.isEmpty() || now - since > FINEST) {
      flush(since);
      pendingFrom = now;
    }
    places.push(place);
    since = now;
  }

  void leave() {
    long now = System.nanoTime();
    spend(now);
    places.pop();
    since = now;
  }

  private void spend(long now) {
    Place place = places.element();
    long nanos = now - since;
    if (place.waiting) {
      place.meter.waited(nanos);
    } else {
      place.meter.worked(thread, nanos);
    }
    pending.merge(place, nanos, Long::sum);
    if (now - pendingFrom >= FINEST) {
      flush(now);
    }
  }

  private synchronized void flush(long now) {
    long at = pendingFrom - began;
    for (Map.Entry<Place, Long> spent : pending.entrySet()) {
      if (spent.getValue() > 0 && spans.size() < MOST_SPANS) {
        Place place = spent.getKey();
        spans.add(
            new Span(
                thread,
                place.meter.stage(),
                place.meter.work(),
                place.waiting,
                at,
                at + spent.getValue()));
      }
      at += spent.getValue();
    }
    pending.clear();
    pendingFrom = now;
  }

  /** Once its thread has ended, or from its thread. */
  synchronized List<Span> spans() {
    flush(since);
    return List.copyOf(spans);
  }
}
