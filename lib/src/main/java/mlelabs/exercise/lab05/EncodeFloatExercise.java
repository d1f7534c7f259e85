package mlelabs.exercise.lab05;

import mlelabs.exercise.Exercise;

/** Exercise 5.4: write a protocol buffer by hand. */
@FunctionalInterface
@Exercise(
    value = "5.4",
    forbidden = {"mlelabs.data", "com.google.protobuf"})
public interface EncodeFloatExercise {

  /**
   * A serialised {@code tf.train.Example} that holds one feature, a list of floats. Any reader of
   * protocol buffers finds the name and the values in it, by these definitions:
   *
   * <pre>
   * message Example   { Features features = 1; }
   * message Features  { map&lt;string, Feature&gt; feature = 1; }  // entries { key = 1; value = 2 }
   * message Feature   { oneof kind { BytesList bytes_list = 1; FloatList float_list = 2;
   *                                  Int64List int64_list = 3; } }
   * message FloatList { repeated float value = 1 [packed = true]; }
   * </pre>
   *
   * <p>A field is a tag and a value. The tag is the varint {@code number << 3 | wireType}. A string
   * (in UTF-8), a message and a packed list have wire type 2: the varint of how many bytes follow,
   * then the bytes. A float is 4 bytes, the lowest first. A varint has seven bits a byte, the
   * lowest first, and the top bit of every byte but the last is set.
   *
   * <p>The feature of {@code e} alone, without the name, is {@code 12 06 0A 04 54 F8 2D 40}.
   * Without a value it is still a list of floats, an empty one.
   *
   * @param name of the feature, of any length
   * @param values any number, also none; NaN is a value
   */
  byte[] encodeFloat(String name, float[] values);
}
