package mlelabs.data.tfrecord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A {@code tf.train.Example}: named features, in the order of the bytes they were read from. This
 * is for one Example at a time; {@link TfRecord#examples} reads millions into columns.
 *
 * <p>Its protocol buffer, by the definitions that TensorFlow publishes:
 *
 * <pre>
 * message Example   { Features features = 1; }
 * message Features  { map&lt;string, Feature&gt; feature = 1; }
 * message Feature   { oneof kind { BytesList bytes_list = 1; FloatList float_list = 2;
 *                                  Int64List int64_list = 3; } }
 * message BytesList { repeated bytes value = 1; }
 * message FloatList { repeated float value = 1 [packed = true]; }
 * message Int64List { repeated int64 value = 1 [packed = true]; }
 * </pre>
 *
 * @param features by name
 */
public record Example(Map<String, Feature> features) {

  /** An Example of these features; the map is copied. */
  public Example {
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
  }

  /** An Example without features. */
  public static Example empty() {
    return new Example(Map.of());
  }

  /** This Example with one more feature, or another one under that name. */
  public Example with(String name, Feature feature) {
    Map<String, Feature> more = new LinkedHashMap<>(features);
    more.put(name, feature);
    return new Example(more);
  }

  /**
   * Reads a serialised Example, as every reader of protocol buffers does: lists may be packed or
   * not, unknown fields are passed over, of a repeated name the last holds.
   *
   * @throws ExampleException if the bytes are not one
   */
  public static Example parse(byte[] bytes) {
    Map<String, Feature> features = new LinkedHashMap<>();
    Wire example = new Wire(bytes, 0, bytes.length);
    while (example.more()) {
      int tag = example.tag();
      if (tag == Wire.tag(1, Wire.LENGTH)) {
        readFeatures(example.message(), features);
      } else {
        example.skip(tag);
      }
    }
    return new Example(features);
  }

  private static void readFeatures(Wire message, Map<String, Feature> features) {
    while (message.more()) {
      int tag = message.tag();
      if (tag == Wire.tag(1, Wire.LENGTH)) {
        readEntry(message.message(), features);
      } else {
        message.skip(tag);
      }
    }
  }

  private static void readEntry(Wire entry, Map<String, Feature> features) {
    String name = "";
    FeatureWire feature = new FeatureWire();
    while (entry.more()) {
      int tag = entry.tag();
      if (tag == Wire.tag(1, Wire.LENGTH)) {
        name = entry.message().text();
      } else if (tag == Wire.tag(2, Wire.LENGTH)) {
        feature.add(entry.message());
      } else {
        entry.skip(tag);
      }
    }
    features.remove(name);
    features.put(name, feature.read());
  }

  /** The serialised Example, lists packed, features in the order of the map. */
  public byte[] toByteArray() {
    ExampleBytes out = new ExampleBytes();
    features.forEach(out::add);
    return out.finish();
  }
}
