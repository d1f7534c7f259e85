package mlelabs.data.tfrecord;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The files that TensorFlow wrote; examples.py beside them says how. */
final class GoldenFiles {

  private GoldenFiles() {}

  static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(GoldenFiles.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<byte[]> payloads(String name) throws IOException {
    return payloads(file(name), OnDamage.REFUSE);
  }

  static List<byte[]> payloads(Path file, OnDamage onDamage) throws IOException {
    List<byte[]> payloads = new ArrayList<>();
    try (RecordReader reader = RecordReader.open(file, onDamage)) {
      for (byte[] next = reader.next(); next != null; next = reader.next()) {
        payloads.add(next);
      }
    }
    return payloads;
  }
}
