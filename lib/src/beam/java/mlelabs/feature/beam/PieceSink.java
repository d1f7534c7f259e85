package mlelabs.feature.beam;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import org.apache.beam.sdk.io.FileIO;
import org.jspecify.annotations.Nullable;

/** Pieces of a file one after the other. */
final class PieceSink implements FileIO.Sink<byte[]> {

  private static final long serialVersionUID = 1;

  private transient @Nullable OutputStream out;

  @Override
  public void open(WritableByteChannel channel) {
    out = Channels.newOutputStream(channel);
  }

  private OutputStream out() {
    OutputStream open = out;
    if (open == null) {
      throw new IllegalStateException("a file must be open before a piece is written");
    }
    return open;
  }

  @Override
  public void write(byte[] piece) throws IOException {
    out().write(piece);
  }

  @Override
  public void flush() throws IOException {
    out().flush();
  }
}
