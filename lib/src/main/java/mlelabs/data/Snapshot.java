package mlelabs.data;

import java.util.List;

/**
 * Where an iterator stands, to be written down and resumed from by another program. It holds no
 * element: how many were returned, and how many each finished epoch of a repeated stage had, which
 * tells how far to skip.
 *
 * @param pipeline the stages it belongs to, in words
 * @param returned elements that were returned
 * @param epochs the sizes of the finished epochs, for each {@code repeat} from the last to the
 *     first
 */
public record Snapshot(String pipeline, long returned, List<List<Long>> epochs) {

  public Snapshot {
    if (returned < 0) {
      throw new IllegalArgumentException(
          "the number of returned elements must not be negative, but was " + returned);
    }
    epochs = epochs.stream().map(List::copyOf).toList();
  }

  /** As JSON, in one line. */
  public String toJson() {
    return StrictJson.write(this);
  }

  /**
   * What {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if it is not such JSON
   */
  public static Snapshot fromJson(String json) {
    return StrictJson.read(json, Snapshot.class);
  }
}
