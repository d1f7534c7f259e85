package mlelabs.notebook;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of what is printed and counts the lines of the rest. */
final class Printed extends OutputStream {

  private static final int MOST = 2_000;

  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
  private long lines;

  @Override
  public synchronized void write(int b) {
    if (b == '\n') {
      lines++;
    }
    if (beginning.size() < MOST) {
      beginning.write(b);
    }
  }

  synchronized String text() {
    return beginning.toString(StandardCharsets.UTF_8);
  }

  synchronized long lines() {
    return lines;
  }
}
