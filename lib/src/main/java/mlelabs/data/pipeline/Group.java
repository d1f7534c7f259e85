package mlelabs.data.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Neighbouring elements that are handed from thread to thread together, because a hand-over costs
 * as much as much work. What was thrown in making an element stands in its place, and ends the
 * group.
 */
final class Group {

  private @Nullable Object[] elements;
  private Origin[] origins;
  private int size;
  private int at;
  private @Nullable Throwable failure;

  Group(int room) {
    elements = new Object[room];
    origins = new Origin[room];
  }

  void add(Object element, Origin origin) {
    elements[size] = element;
    origins[size] = origin;
    size++;
  }

  void fail(Throwable thrown) {
    failure = thrown;
  }

  /** What is after element {@code last} is no more, and this was thrown instead. */
  void failAt(int position, Throwable thrown) {
    size = position;
    failure = thrown;
  }

  boolean isFull() {
    return size == elements.length;
  }

  boolean isEmpty() {
    return size == 0 && failure == null;
  }

  int size() {
    return size;
  }

  @Nullable Object element(int i) {
    return elements[i];
  }

  Origin origin(int i) {
    return origins[i];
  }

  void set(int i, Object element) {
    elements[i] = element;
  }

  boolean hasMore() {
    return at < size;
  }

  /**
   * The next element, or null when all were taken.
   *
   * @throws Exception what was thrown in the place of an element
   */
  @Nullable Object take() throws Exception {
    if (at < size) {
      Object element = elements[at];
      elements[at++] = null;
      return element;
    }
    Throwable thrown = failure;
    failure = null;
    if (thrown instanceof Error e) {
      throw e;
    } else if (thrown instanceof Exception e) {
      throw e;
    }
    return null;
  }

  /** Of the element that was taken last. */
  Origin origin() {
    return at == 0 ? Origin.UNKNOWN : origins[at - 1];
  }
}
