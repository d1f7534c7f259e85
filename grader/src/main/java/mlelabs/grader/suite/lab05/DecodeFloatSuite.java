package mlelabs.grader.suite.lab05;

import static mlelabs.grader.suite.lab05.Bytes.entry;
import static mlelabs.grader.suite.lab05.Bytes.example;
import static mlelabs.grader.suite.lab05.Bytes.features;
import static mlelabs.grader.suite.lab05.Bytes.floats;
import static mlelabs.grader.suite.lab05.Bytes.joined;
import static mlelabs.grader.suite.lab05.Bytes.packed;
import static mlelabs.grader.suite.lab05.Bytes.unpacked;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab05.DecodeFloatExamples;
import mlelabs.exercise.lab05.DecodeFloatExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 5.5. */
public class DecodeFloatSuite extends DecodeFloatExamples {

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH = 2;
  private static final int GROUP = 3;
  private static final int END_OF_GROUP = 4;
  private static final int FOUR_BYTES = 5;

  /** A well-formed field that no definition has, of every wire type. */
  private static final List<byte[]> UNKNOWN =
      List.of(
          Bytes.of(out -> out.writeUInt64(7, 150)),
          Bytes.of(out -> out.writeUInt64(7, -1)),
          Bytes.of(out -> out.writeFixed64(8, 0x0a0a0a0a0a0a0a0aL)),
          Bytes.of(out -> out.writeString(9, "\n\u0004skip")),
          Bytes.of(out -> out.writeString(9, "")),
          Bytes.of(out -> out.writeFixed32(10, 0x0a120a12)),
          group(4),
          group(4, Bytes.of(out -> out.writeString(1, "within"))),
          group(5, group(6, Bytes.of(out -> out.writeFixed32(1, 7))), group(5), group(1)),
          Bytes.of(out -> out.writeUInt64(16, 1)),
          Bytes.of(out -> out.writeString(2048, "far")),
          Bytes.of(out -> out.writeFixed64((1 << 29) - 1, 1)));

  /** Receives the method under test. */
  public DecodeFloatSuite(DecodeFloatExercise decodeFloat) {
    super(decodeFloat);
  }

  @Test
  @DisplayName("lists of any length are read, packed and not")
  @Misconception("a list of some length is read wrongly, packed or not")
  void listsOfAnyLengthAreRead() {
    Random random = new Random(55);
    for (int length = 0; length < 80; length++) {
      float[] values = new float[length];
      for (int i = 0; i < length; i++) {
        values[i] = (random.nextInt(4000) - 2000) / 16f;
      }
      assertValues(example(entry("x", floats(packed(values)))), "x", values);
      assertValues(example(entry("x", floats(unpacked(values)))), "x", values);
    }
  }

  @Test
  @DisplayName("packed and single values follow one another as they come")
  @Misconception("a list that is packed in parts loses values, or their order")
  void packedAndSingleValuesFollowOneAnother() {
    byte[] list = joined(packed(1, 2), unpacked(3), packed(), packed(4), unpacked(5, 6), packed(7));
    assertValues(example(entry("x", floats(list))), "x", 1, 2, 3, 4, 5, 6, 7);
    assertValues(example(entry("x", floats(joined(packed(1), packed(2))))), "x", 1, 2);
  }

  @Test
  @DisplayName("the feature is found among others, wherever it stands")
  @Misconception("the feature is found only where it comes first or last, or another one is read")
  void theFeatureIsFoundAmongOthers() {
    byte[] example =
        example(
            entry("dep_delay", floats(packed(1))),
            entry("dep", floats(packed(2))),
            entry("carrier", carrier("UA")),
            entry("dep_delay_2", floats(packed(3))),
            entry("DEP_DELAY", floats(packed(4))),
            entry("", floats(packed(5))));
    assertValues(example, "dep_delay", 1);
    assertValues(example, "dep", 2);
    assertValues(example, "dep_delay_2", 3);
    assertValues(example, "DEP_DELAY", 4);
    assertValues(example, "dep_dela");
    assertValues(example, "arr_delay");
  }

  @Test
  @DisplayName("names are compared in UTF-8")
  @Misconception("a name outside ASCII is not found, or found under another one")
  void namesAreComparedInUtf8() {
    byte[] example = example(entry("Zürich", floats(packed(1))), entry("出発 🛫", floats(packed(2))));
    assertValues(example, "Zürich", 1);
    assertValues(example, "出発 🛫", 2);
    assertValues(example, "Z?rich");
  }

  @Test
  @DisplayName("a list of bytes or of integers, and no list at all, have no values")
  @Misconception("a feature of another kind has values, or is refused")
  void anotherKindIsEmpty() {
    byte[] fourBytes = carrier("abcd");
    byte[] integers = Bytes.of(out -> out.writeByteArray(3, packedLongs(1, 2, 3, 4)));
    assertValues(example(entry("x", fourBytes)), "x");
    assertValues(example(entry("x", integers)), "x");
    assertValues(example(entry("x", new byte[0])), "x");
    assertValues(example(entry("x", floats(new byte[0]))), "x");
  }

  @Test
  @DisplayName("an example without features is empty")
  @Misconception("an example without features is refused")
  void anExampleWithoutFeaturesIsEmpty() {
    assertValues(new byte[0], "x");
    assertValues(example(), "x");
    assertValues(UNKNOWN.get(0), "x");
  }

  @Test
  @DisplayName("of a name that comes several times the last holds")
  @Misconception("of a repeated name the first holds, or all are joined")
  void ofARepeatedNameTheLastHolds() {
    byte[] first = entry("x", floats(packed(1, 2)));
    byte[] other = entry("y", floats(packed(9)));
    byte[] last = entry("x", floats(packed(3)));
    assertValues(example(first, other, last), "x", 3);
    assertValues(example(last, other, first), "x", 1, 2);
    assertValues(example(first, entry("x", floats(packed()))), "x");
  }

  @Test
  @DisplayName("the last of a repeated name holds whatever its kind")
  @Misconception("of a repeated name the last list of floats holds, and not simply the last")
  void theLastHoldsWhateverItsKind() {
    byte[] values = entry("x", floats(packed(1, 2)));
    assertValues(example(values, entry("x", carrier("UA"))), "x");
    assertValues(example(entry("x", carrier("UA")), values), "x", 1, 2);
  }

  @Test
  @DisplayName("the value of an entry may come before its name")
  @Misconception("an entry is read only with its name first")
  void theValueMayComeBeforeTheName() {
    byte[] swapped =
        Bytes.of(
            out -> {
              out.writeByteArray(2, floats(packed(4)));
              out.writeString(1, "x");
            });
    assertValues(example(swapped, entry("y", floats(packed(5)))), "x", 4);
  }

  @Test
  @DisplayName("unknown fields are skipped at every level, before and behind what is known")
  @Misconception("unknown fields are not skipped at some level, or of some wire type")
  void unknownFieldsAreSkippedAtEveryLevel() {
    for (byte[] unknown : UNKNOWN) {
      for (int level = 0; level < 5; level++) {
        assertValues(nested(level, known -> joined(unknown, known)), "x", 1, 2);
        assertValues(nested(level, known -> joined(known, unknown)), "x", 1, 2);
      }
    }
  }

  @Test
  @DisplayName("groups are skipped, with what is in them, and groups in groups")
  @Misconception("a group is not skipped to its own end")
  void groupsAreSkipped() {
    byte[] decoy = features(entry("x", floats(packed(66))));
    byte[] hidden = group(9, Bytes.of(out -> out.writeByteArray(1, decoy)));
    byte[] deep = hidden;
    for (int depth = 0; depth < 20; depth++) {
      deep = group(9, deep, hidden);
    }
    byte[] example = example(entry("x", floats(packed(1))));
    assertValues(joined(hidden, example), "x", 1);
    assertValues(joined(example, hidden), "x", 1);
    assertValues(joined(deep, example, deep), "x", 1);
  }

  @Test
  @DisplayName("varints of ten bytes are read")
  @Misconception("a varint of ten bytes is refused")
  void varintsOfTenBytesAreRead() {
    byte[] ten = Bytes.of(out -> out.writeUInt64(7, -1));
    assertEquals(11, ten.length);
    assertValues(joined(ten, example(entry("x", floats(packed(1))))), "x", 1);
  }

  @Test
  @DisplayName("a varint may have more bytes than it needs")
  @Misconception("a varint with more bytes than it needs is refused, or read wrongly")
  void varintsMayBePadded() {
    byte[] values = {
      (byte) 0x8a, (byte) 0x80, 0, (byte) 0x84, (byte) 0x80, (byte) 0x80, 0, 0, 0, (byte) 0x80, 0x3f
    };
    assertValues(example(entry("x", floats(values))), "x", 1);
  }

  @Test
  @DisplayName("a varint of more than ten bytes is refused")
  @Misconception("a varint of more than ten bytes is accepted, or refused with another exception")
  void aVarintOfElevenBytesIsRefused() {
    byte[] eleven = new byte[12];
    Arrays.fill(eleven, (byte) 0x80);
    eleven[0] = 7 << 3 | VARINT;
    eleven[11] = 1;
    assertRefusedAtEveryLevel(eleven);
    byte[] endless = new byte[40];
    Arrays.fill(endless, (byte) 0xff);
    assertRefusedAtEveryLevel(endless);
  }

  @Test
  @DisplayName("an example that is cut anywhere is refused")
  @Misconception("a field that is cut off is accepted, or refused with another exception")
  void aCutExampleIsRefused() {
    for (byte[] list : List.of(packed(1, 2, 3), unpacked(1, 2))) {
      byte[] example = example(entry("x", floats(list)));
      for (int length = 1; length < example.length; length++) {
        byte[] cut = Arrays.copyOf(example, length);
        Expect.refusal(() -> decodeFloat.decodeFloat(cut, "x"));
      }
    }
  }

  @Test
  @DisplayName("a field that reaches beyond its message is refused, at every level")
  @Misconception(
      "a field may reach beyond the message it is in, or is refused with another exception")
  void aFieldBeyondItsMessageIsRefused() {
    for (int wireType : new int[] {VARINT, EIGHT_BYTES, LENGTH, FOUR_BYTES}) {
      assertRefusedAtEveryLevel(Bytes.of(out -> out.writeTag(9, wireType)));
    }
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | EIGHT_BYTES, 1, 2, 3, 4, 5, 6, 7});
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | FOUR_BYTES, 1, 2, 3});
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | LENGTH, 2, 1});
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | VARINT, (byte) 0x80});
  }

  @Test
  @DisplayName("a length that is huge, or negative as a signed number, is refused")
  @Misconception(
      "a huge or negative length is accepted, allocated, or refused with another exception")
  void anImpossibleLengthIsRefused() {
    long[] lengths = {
      Integer.MAX_VALUE, 1L << 31, (1L << 32) + 1, -1, -2, -10, Long.MIN_VALUE, Long.MAX_VALUE
    };
    for (long length : lengths) {
      byte[] field =
          Bytes.of(
              out -> {
                out.writeTag(9, LENGTH);
                out.writeUInt64NoTag(length);
                out.writeRawByte(0);
              });
      assertRefusedAtEveryLevel(field);
    }
  }

  @Test
  @DisplayName("field number 0 is refused")
  @Misconception("field number 0 is accepted, or refused with another exception")
  void fieldNumberZeroIsRefused() {
    assertRefusedAtEveryLevel(new byte[] {VARINT, 1});
    assertRefusedAtEveryLevel(new byte[] {LENGTH, 0});
    assertRefusedAtEveryLevel(new byte[] {FOUR_BYTES, 0, 0, 0, 0});
  }

  @Test
  @DisplayName("wire types 6 and 7 are refused")
  @Misconception("wire type 6 or 7 is accepted, or refused with another exception")
  void wireTypesSixAndSevenAreRefused() {
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | 6});
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | 7});
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | 6, 0, 0, 0, 0});
    assertRefusedAtEveryLevel(group(9, new byte[] {1 << 3 | 7}));
  }

  @Test
  @DisplayName("a group that does not end is refused")
  @Misconception("a group that does not end is accepted, or refused with another exception")
  void aGroupThatDoesNotEndIsRefused() {
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | GROUP});
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | GROUP, 9 << 3 | GROUP, 9 << 3 | END_OF_GROUP});
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | GROUP, 1 << 3 | VARINT, 1});
  }

  @Test
  @DisplayName("a group that ends with another number is refused")
  @Misconception("a group may end with another number than it began with")
  void aGroupEndsWithItsOwnNumber() {
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | GROUP, 8 << 3 | END_OF_GROUP});
    assertRefusedAtEveryLevel(
        new byte[] {9 << 3 | GROUP, 8 << 3 | GROUP, 9 << 3 | END_OF_GROUP, 8 << 3 | END_OF_GROUP});
  }

  @Test
  @DisplayName("an end of a group that was not begun is refused")
  @Misconception("an end without its beginning is accepted, or ends the message")
  void anEndWithoutBeginningIsRefused() {
    assertRefusedAtEveryLevel(new byte[] {9 << 3 | END_OF_GROUP});
    assertRefusedAtEveryLevel(joined(group(9), new byte[] {9 << 3 | END_OF_GROUP}));
  }

  @Test
  @DisplayName("a packed list whose length is not a multiple of 4 is refused")
  @Misconception("a packed list may have a length that is not a multiple of 4")
  void aPackedListHasWholeValues() {
    for (int length : new int[] {1, 2, 3, 5, 6, 7, 9}) {
      byte[] list = Bytes.of(out -> out.writeByteArray(1, new byte[length]));
      Expect.refusal(() -> decodeFloat.decodeFloat(example(entry("x", floats(list))), "x"));
    }
  }

  @Test
  @DisplayName("zeros, NaN and infinities are values")
  @Misconception("zeros, NaN or infinities are left out or changed")
  void specialValuesAreValues() {
    float[] values = {0, Float.NaN, Float.NEGATIVE_INFINITY, Float.MIN_VALUE, -Float.MAX_VALUE, 0};
    assertValues(example(entry("x", floats(packed(values)))), "x", values);
    assertValues(example(entry("x", floats(unpacked(values)))), "x", values);
  }

  @Test
  @DisplayName("the bytes are left as they were")
  @Misconception("the bytes of the example are changed")
  void theBytesAreLeftAsTheyWere() {
    byte[] example = example(entry("x", floats(packed(1, 2))));
    byte[] before = example.clone();
    decodeFloat.decodeFloat(example, "x");
    assertArrayEquals(before, example);
  }

  @Test
  @DisplayName("a call knows nothing of the call before")
  @Misconception("values of an earlier call come back")
  void aCallKnowsNothingOfTheCallBefore() {
    assertValues(example(entry("x", floats(packed(1)))), "x", 1);
    assertValues(example(entry("y", floats(packed(2)))), "x");
    assertValues(example(entry("x", floats(packed(3)))), "x", 3);
  }

  @Test
  @DisplayName("a million values are read in time, packed and not")
  @Misconception(
      "a million values take too long: the array grows by one, or bytes are copied again")
  void aMillionValuesAreReadInTime() {
    float[] values = new float[1 << 20];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    assertValues(example(entry("x", floats(packed(values)))), "x", values);
    assertValues(example(entry("x", floats(unpacked(values)))), "x", values);
  }

  @Test
  @DisplayName("a feature is found among very many in time")
  @Misconception("bytes are copied again for every feature, which takes too long")
  void aFeatureIsFoundAmongVeryMany() {
    byte[][] entries = new byte[1 << 16][];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = entry("feature " + i, floats(packed(i)));
    }
    byte[] example = example(entries);
    assertValues(example, "feature 0", 0);
    assertValues(example, "feature 65535", 65535);
    assertValues(example, "feature 65536");
  }

  private void assertValues(byte[] example, String name, float... expected) {
    assertArrayEquals(expected, decodeFloat.decodeFloat(example, name));
  }

  private void assertRefusedAtEveryLevel(byte[] malformed) {
    for (int level = 0; level < 5; level++) {
      byte[] behind = nested(level, known -> joined(known, malformed));
      Expect.refusal(() -> decodeFloat.decodeFloat(behind, "x"));
    }
  }

  /**
   * An Example with the feature x, {1, 2}, one of whose messages is edited: 0 the Example, 1 its
   * Features, 2 the entry, 3 the Feature, 4 its FloatList.
   */
  private static byte[] nested(int level, UnaryOperator<byte[]> edit) {
    byte[] list = edited(level == 4, edit, packed(1, 2));
    byte[] feature = edited(level == 3, edit, floats(list));
    byte[] entry = edited(level == 2, edit, entry("x", feature));
    byte[] features = edited(level == 1, edit, features(entry));
    return edited(level == 0, edit, Bytes.of(out -> out.writeByteArray(1, features)));
  }

  private static byte[] edited(boolean wanted, UnaryOperator<byte[]> edit, byte[] message) {
    return wanted ? edit.apply(message) : message;
  }

  private static byte[] group(int number, byte[]... fields) {
    return Bytes.of(
        out -> {
          out.writeTag(number, GROUP);
          out.writeRawBytes(joined(fields));
          out.writeTag(number, END_OF_GROUP);
        });
  }

  private static byte[] carrier(String value) {
    return Bytes.of(out -> out.writeByteArray(1, Bytes.of(list -> list.writeString(1, value))));
  }

  private static byte[] packedLongs(long... values) {
    byte[] content =
        Bytes.of(
            out -> {
              for (long value : values) {
                out.writeUInt64NoTag(value);
              }
            });
    return Bytes.of(out -> out.writeByteArray(1, content));
  }
}
