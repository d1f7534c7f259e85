package mlelabs.data.tfrecord;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/**
 * Serialised Examples of every form that protobuf allows, by its own output stream: packed or not
 * or both, entries with the value first, repeated names, several lists, fields that nobody knows.
 */
final class RandomExample {

  interface Fields {
    void write(CodedOutputStream out) throws IOException;
  }

  private final Random random;
  private final List<String> names;
  private final int mostValues;

  RandomExample(Random random, List<String> names, int mostValues) {
    this.random = random;
    this.names = names;
    this.mostValues = mostValues;
  }

  static byte[] message(Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      fields.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  byte[] next() {
    return message(
        out -> {
          int parts = random.nextInt(6) == 0 ? random.nextInt(3) : 1;
          unknown(out);
          for (int i = 0; i < parts; i++) {
            out.writeByteArray(1, features());
            unknown(out);
          }
        });
  }

  private byte[] features() {
    return message(
        out -> {
          for (String name : names) {
            unknown(out);
            if (random.nextInt(8) != 0) {
              out.writeByteArray(1, entry(name));
            }
          }
          if (random.nextInt(4) == 0) {
            out.writeByteArray(1, entry(names.get(random.nextInt(names.size()))));
          }
        });
  }

  private byte[] entry(String name) {
    int kind = 1 + Math.floorMod(name.hashCode(), 3);
    boolean swapped = random.nextInt(6) == 0;
    return message(
        out -> {
          if (swapped) {
            out.writeByteArray(2, feature(kind));
          }
          out.writeString(1, name);
          unknown(out);
          if (!swapped) {
            out.writeByteArray(2, feature(kind));
          }
        });
  }

  private byte[] feature(int kind) {
    int lists = random.nextInt(10) == 0 ? random.nextInt(mostValues == 1 ? 2 : 3) : 1;
    return message(
        out -> {
          for (int i = 0; i < lists; i++) {
            unknown(out);
            out.writeByteArray(kind, list(kind));
          }
        });
  }

  private byte[] list(int kind) {
    return message(
        out -> {
          for (int left = 1 + random.nextInt(mostValues); left > 0; left--) {
            value(out, kind);
          }
          unknown(out);
        });
  }

  private void value(CodedOutputStream out, int kind) throws IOException {
    switch (kind) {
      case 1 -> out.writeString(1, "ü" + "x".repeat(random.nextInt(20) * random.nextInt(20)));
      case 2 -> {
        if (random.nextBoolean()) {
          out.writeFloat(1, random.nextInt(100) / 8f);
        } else {
          out.writeByteArray(1, message(packed -> packed.writeFloatNoTag(random.nextFloat())));
        }
      }
      default -> {
        long value = random.nextLong() >> random.nextInt(64);
        if (random.nextBoolean()) {
          out.writeInt64(1, value);
        } else {
          out.writeByteArray(1, message(packed -> packed.writeInt64NoTag(value)));
        }
      }
    }
  }

  private void unknown(CodedOutputStream out) throws IOException {
    switch (random.nextInt(60)) {
      case 0 -> out.writeInt64(7, random.nextLong());
      case 1 -> out.writeFixed64(8, random.nextLong());
      case 2 -> out.writeString(9, "\n\u0004skip");
      case 3 -> out.writeFixed32(1000, random.nextInt());
      case 4 -> {
        out.writeTag(11, 3);
        out.writeString(1, "in a group");
        out.writeTag(12, 3);
        out.writeTag(12, 4);
        out.writeTag(11, 4);
      }
      default -> {}
    }
  }
}
