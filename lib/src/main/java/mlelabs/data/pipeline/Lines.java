package mlelabs.data.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 text file, gunzipped if its name ends in {@code .gz}. */
public final class Lines implements Cursor<String> {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private @Nullable BufferedReader reader;
  private long line;

  /** Of a file, which is opened when the first line is asked for. */
  public Lines(Path file) {
    this.file = file;
  }

  @Override
  public @Nullable String next() throws IOException {
    if (reader == null) {
      reader = new BufferedReader(new InputStreamReader(bytes(), UTF_8), BUFFER);
    }
    line++;
    return reader.readLine();
  }

  private InputStream bytes() throws IOException {
    InputStream in = Files.newInputStream(file);
    if (!file.toString().endsWith(".gz")) {
      return in;
    }
    try {
      return new GZIPInputStream(in, BUFFER);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public Origin origin() {
    long last = line;
    return () -> file.getFileName() + ", line " + last;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
