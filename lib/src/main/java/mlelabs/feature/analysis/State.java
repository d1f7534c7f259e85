package mlelabs.feature.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The bytes of an accumulator: a letter for its kind, then what it writes. */
final class State {

  /** Writes fields. */
  @FunctionalInterface
  interface Fields {
    void write(DataOutputStream out) throws IOException;
  }

  /** Reads what {@link Fields} wrote. */
  @FunctionalInterface
  interface Reading<A> {
    A read(DataInputStream in) throws IOException;
  }

  private State() {}

  static byte[] write(char kind, Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(kind);
      fields.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static <A> A read(byte[] state, char kind, Reading<A> fields) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
      int found = in.readByte();
      if (found != kind) {
        throw new IOException("it begins with " + found);
      }
      A read = fields.read(in);
      if (in.read() >= 0) {
        throw new IOException("something follows it");
      }
      return read;
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "the state must be one of kind %s, but of its %d bytes: %s"
              .formatted(kind, state.length, e.getMessage()),
          e);
    }
  }

  static void writeText(DataOutputStream out, String text) throws IOException {
    writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static void writeDoubles(DataOutputStream out, double[] values) throws IOException {
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  static void readDoubles(DataInputStream in, double[] values) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a part of " + length + " bytes is not there");
    }
    return in.readNBytes(length);
  }
}
