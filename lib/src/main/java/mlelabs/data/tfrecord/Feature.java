package mlelabs.data.tfrecord;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What an {@link Example} has under one name: a list of byte strings, floats or integers. */
public sealed interface Feature {

  /** A feature without a list; what it is for is not said. */
  Feature NOTHING = new Nothing();

  /** How many values there are. */
  int size();

  /** Byte strings, one for each text, in UTF-8. */
  static Feature of(String... texts) {
    return new Bytes(
        Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new));
  }

  /** Floats. */
  static Feature of(float... values) {
    return new Floats(values);
  }

  /** Integers. */
  static Feature of(long... values) {
    return new Integers(values);
  }

  /** The {@code bytes_list} of {@code tf.train.Feature}. */
  final class Bytes implements Feature {
    private final byte[][] values;

    Bytes(byte[][] values) {
      this.values = values;
    }

    @Override
    public int size() {
      return values.length;
    }

    /** A copy of one byte string. */
    public byte[] get(int index) {
      return values[index].clone();
    }

    /** The byte strings read as UTF-8. */
    public List<String> texts() {
      return Stream.of(values).map(value -> new String(value, StandardCharsets.UTF_8)).toList();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
      return "bytes " + texts();
    }
  }

  /** The {@code float_list} of {@code tf.train.Feature}. */
  final class Floats implements Feature {
    private final float[] values;

    Floats(float[] values) {
      this.values = values.clone();
    }

    @Override
    public int size() {
      return values.length;
    }

    /** A copy of the values. */
    public float[] toArray() {
      return values.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Floats that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      return "floats " + Arrays.toString(values);
    }
  }

  /** The {@code int64_list} of {@code tf.train.Feature}. */
  final class Integers implements Feature {
    private final long[] values;

    Integers(long[] values) {
      this.values = values.clone();
    }

    @Override
    public int size() {
      return values.length;
    }

    /** A copy of the values. */
    public long[] toArray() {
      return values.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Integers that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      return "integers " + Arrays.toString(values);
    }
  }

  /** See {@link #NOTHING}. */
  final class Nothing implements Feature {
    private Nothing() {}

    @Override
    public int size() {
      return 0;
    }

    @Override
    public String toString() {
      return "nothing";
    }
  }
}
