package mlelabs.data.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** How an element is written to a file and read again. What is read equals what was written. */
public interface ElementFormat<T> {

  /** Bytes as they are. */
  ElementFormat<byte[]> BYTES =
      new ElementFormat<>() {
        @Override
        public void write(byte[] element, DataOutputStream out) throws IOException {
          out.writeInt(element.length);
          out.write(element);
        }

        @Override
        public byte[] read(DataInputStream in) throws IOException {
          int length = in.readInt();
          byte[] element = in.readNBytes(length);
          if (element.length < length) {
            throw new EOFException("an element of " + length + " bytes must be whole");
          }
          return element;
        }
      };

  /** Text, as UTF-8. */
  ElementFormat<String> TEXT =
      new ElementFormat<>() {
        @Override
        public void write(String element, DataOutputStream out) throws IOException {
          BYTES.write(element.getBytes(UTF_8), out);
        }

        @Override
        public String read(DataInputStream in) throws IOException {
          return new String(BYTES.read(in), UTF_8);
        }
      };

  void write(T element, DataOutputStream out) throws IOException;

  T read(DataInputStream in) throws IOException;
}
