package mlelabs.grader.suite.lab05;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab05.EncodeFloatExamples;
import mlelabs.exercise.lab05.EncodeFloatExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 5.4. */
public class EncodeFloatSuite extends EncodeFloatExamples {

  /** Receives the method under test. */
  public EncodeFloatSuite(EncodeFloatExercise encodeFloat) {
    super(encodeFloat);
  }

  @Test
  @DisplayName("protobuf-java reads what was written, whatever the number of values")
  @Misconception("protobuf-java does not read the values that were written")
  void protobufReadsTheValues() {
    Random random = new Random(54);
    for (int length = 1; length < 100; length++) {
      float[] values = new float[length];
      for (int i = 0; i < length; i++) {
        values[i] = (random.nextInt(4000) - 2000) / 16f;
      }
      assertReads("dep_delay", values);
    }
  }

  @Test
  @DisplayName("a list of more than 31 values has a length of several bytes")
  @Misconception("a length above 127 is not written as a varint")
  void lengthsAboveOneByteAreVarints() {
    for (int length : new int[] {28, 29, 30, 31, 32, 33, 63, 64, 127, 128, 4095, 4096, 5000}) {
      float[] values = new float[length];
      for (int i = 0; i < length; i++) {
        values[i] = i / 4f;
      }
      assertReads("x", values);
    }
  }

  @Test
  @DisplayName("without a value it is a list of floats, an empty one")
  @Misconception("a feature without values is left out, or is no list of floats")
  void anEmptyListIsAListOfFloats() {
    assertReads("air_time");
  }

  @Test
  @DisplayName("a name is written in UTF-8, and its length is that of the bytes")
  @Misconception("a name outside ASCII is not written in UTF-8, or its length counts characters")
  void aNameIsWrittenInUtf8() {
    for (String name : new String[] {"é", "Zürich", "出発", "✈ 🛫", "a b=c\n"}) {
      assertReads(name, 1, 2);
    }
  }

  @Test
  @DisplayName("a name may be longer than 127 bytes")
  @Misconception("a long name is cut, or its length is not a varint")
  void aNameMayBeLong() {
    for (int length : new int[] {100, 120, 121, 127, 128, 129, 300, 20_000}) {
      assertReads("n".repeat(length), 0.5f);
    }
  }

  @Test
  @DisplayName("values keep their bits: tiny, huge, infinite, negative")
  @Misconception("some values do not come back as they were: tiny, huge, infinite or negative ones")
  void valuesKeepTheirBits() {
    assertReads(
        "x",
        Float.MIN_VALUE,
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        1.1754942e-38f,
        0.1f,
        -1);
  }

  @Test
  @DisplayName("NaN is a value")
  @Misconception("NaN is left out or becomes another value")
  void nanIsAValue() {
    assertReads("x", 1, Float.NaN, 2);
    assertReads("x", Float.NaN);
  }

  @Test
  @DisplayName("zeros are values, also alone and at the end")
  @Misconception("zeros are left out")
  void zerosAreValues() {
    assertReads("x", 0);
    assertReads("x", 0, 0, 3, 0);
  }

  @Test
  @DisplayName("equal values come as often as they are given, in order")
  @Misconception("values are sorted, or equal ones come once")
  void valuesKeepTheirOrder() {
    assertReads("x", 3, 1, 3, 2, 1);
  }

  @Test
  @DisplayName("the values are left as they were, and a call knows nothing of the one before")
  @Misconception("the values are changed, or a call knows of the one before")
  void theValuesAreLeftAsTheyWere() {
    float[] values = {3, 1, 2};
    encodeFloat.encodeFloat("x", values);
    assertArrayEquals(new float[] {3, 1, 2}, values);
    assertReads("y", 5);
  }

  @Test
  @DisplayName("a million values are written in time")
  @Misconception("a million values take too long, or are written wrongly")
  void aMillionValuesAreWritten() {
    float[] values = new float[1 << 20];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    assertReads("x", values);
  }

  private void assertReads(String name, float... values) {
    String[] expected = new String[values.length];
    Arrays.setAll(expected, i -> String.valueOf(values[i]));
    assertEquals(
        Map.of(name, "float_list " + Arrays.toString(expected)),
        TensorFlowExample.read(encodeFloat.encodeFloat(name, values)));
  }
}
