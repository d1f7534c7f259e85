package mlelabs.notebook;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/**
 * What cells print, on its way to the client in few messages: a message a line floods a client,
 * which then drops most of them. Text leaves when there is a lot of it, when it is a tenth of a
 * second old, and before anything else is shown, so that the order stays.
 */
final class Prints {

  /** The two streams that a client tells apart. */
  enum Stream {
    OUT,
    ERR
  }

  private static final int FULL = 1 << 15;
  private static final long MOST_BYTES = 10_000_000;
  private static final long OLD_MILLIS = 100;

  private final BiConsumer<Stream, String> client;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(FULL);
  private Stream last = Stream.OUT;
  private long sent;

  /**
   * @param client takes text that was printed to a stream
   */
  Prints(BiConsumer<Stream, String> client) {
    this.client = client;
  }

  /** Starts the thread that sends what got old. */
  void sendInTime() {
    Thread clock = new Thread(this::sendForever, "prints");
    clock.setDaemon(true);
    clock.start();
  }

  private void sendForever() {
    while (!Thread.interrupted()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(OLD_MILLIS));
      flush();
    }
  }

  /** A stream to print to. */
  PrintStream stream(Stream stream) {
    return new PrintStream(new Sink(stream), false, StandardCharsets.UTF_8);
  }

  /** Forgets how much was printed: a new cell may print as much again. */
  synchronized void newCell() {
    sent = 0;
  }

  /** Sends what waits. */
  synchronized void flush() {
    if (waiting.size() == 0) {
      return;
    }
    byte[] bytes = waiting.toByteArray();
    waiting.reset();
    int whole = wholeCharacters(bytes);
    waiting.write(bytes, whole, bytes.length - whole);
    if (whole > 0) {
      client.accept(last, new String(bytes, 0, whole, StandardCharsets.UTF_8));
    }
  }

  private synchronized void print(Stream stream, byte[] bytes, int offset, int length) {
    if (sent > MOST_BYTES || CheckThread.isAbandoned(Thread.currentThread())) {
      return;
    }
    if (stream != last) {
      flush();
      last = stream;
    }
    waiting.write(bytes, offset, length);
    sent += length;
    if (sent > MOST_BYTES) {
      byte[] note =
          "\n… this cell printed more than 10 MB; the rest is not shown.\n"
              .getBytes(StandardCharsets.UTF_8);
      waiting.write(note, 0, note.length);
    }
    if (waiting.size() >= FULL) {
      flush();
    }
  }

  /** How many bytes form whole characters; the rest of a split one waits for its end. */
  private static int wholeCharacters(byte[] bytes) {
    for (int i = bytes.length - 1; i >= Math.max(0, bytes.length - 3); i--) {
      int b = bytes[i] & 0xFF;
      if (b >= 0xC0) {
        int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
        return i + length > bytes.length ? i : bytes.length;
      }
    }
    return bytes.length;
  }

  private final class Sink extends OutputStream {

    private final Stream stream;

    Sink(Stream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) {
      print(stream, new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      print(stream, bytes, offset, length);
    }
  }
}
