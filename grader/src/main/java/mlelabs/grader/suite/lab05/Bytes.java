package mlelabs.grader.suite.lab05;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Serialised messages, field by field, by protobuf-java's own output stream, so that they may also
 * be such as no builder makes: unpacked, with fields that nobody knows, or malformed.
 */
final class Bytes {

  /** Writes the fields of a message. */
  interface Fields {
    void write(CodedOutputStream out) throws IOException;
  }

  private Bytes() {}

  static byte[] of(Fields fields) {
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

  /** An Example whose Features have these entries. */
  static byte[] example(byte[]... entries) {
    return of(out -> out.writeByteArray(1, features(entries)));
  }

  static byte[] features(byte[]... entries) {
    return of(
        out -> {
          for (byte[] entry : entries) {
            out.writeByteArray(1, entry);
          }
        });
  }

  static byte[] entry(String name, byte[] feature) {
    return of(
        out -> {
          out.writeString(1, name);
          out.writeByteArray(2, feature);
        });
  }

  static byte[] floats(byte[] list) {
    return of(out -> out.writeByteArray(2, list));
  }

  static byte[] packed(float... values) {
    return of(
        out -> {
          out.writeTag(1, 2);
          out.writeUInt32NoTag(4 * values.length);
          for (float value : values) {
            out.writeFloatNoTag(value);
          }
        });
  }

  static byte[] unpacked(float... values) {
    return of(
        out -> {
          for (float value : values) {
            out.writeFloat(1, value);
          }
        });
  }

  static byte[] joined(byte[]... parts) {
    return Framing.file(parts);
  }
}
