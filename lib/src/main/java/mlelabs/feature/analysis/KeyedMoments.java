package mlelabs.feature.analysis;

import java.util.Map;
import java.util.TreeMap;

/** {@link Moments} of the numbers that come with each key. It holds as many as there are keys. */
public final class KeyedMoments implements Accumulator<KeyedMoments> {

  private final Map<String, Moments> moments = new TreeMap<>();

  /** Nothing seen. */
  public KeyedMoments() {}

  /** Adds a number, missing if NaN, that came with a key; nothing if the key is missing, "". */
  public void add(String key, double value) {
    if (!key.isEmpty()) {
      moments.computeIfAbsent(key, k -> new Moments()).add(value);
    }
  }

  @Override
  public void merge(KeyedMoments other) {
    other.moments.forEach((key, m) -> moments.computeIfAbsent(key, k -> new Moments()).merge(m));
  }

  /** What is known of each key's numbers, by key; copies. */
  public Map<String, Moments> byKey() {
    Map<String, Moments> copies = new TreeMap<>();
    moments.forEach((key, m) -> copies.put(key, Moments.fromBytes(m.toBytes())));
    return copies;
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'K',
        out -> {
          out.writeInt(moments.size());
          for (Map.Entry<String, Moments> entry : moments.entrySet()) {
            State.writeText(out, entry.getKey());
            State.writeBytes(out, entry.getValue().toBytes());
          }
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static KeyedMoments fromBytes(byte[] state) {
    return State.read(
        state,
        'K',
        in -> {
          KeyedMoments read = new KeyedMoments();
          for (int left = in.readInt(); left > 0; left--) {
            read.moments.put(State.readText(in), Moments.fromBytes(State.readBytes(in)));
          }
          return read;
        });
  }
}
