package mlelabs.data.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code cache} in a file, for what is dear to make and does not fit into memory. The first pass
 * that reaches the end leaves {@code <key>.cache} in the folder, all at once; later passes, also of
 * later programs, read it. The key is made of all stages before it with what they were told, of the
 * names, sizes and times of the files that they read, and of {@code version}: what functions do is
 * not seen, so whoever changes one changes the version.
 */
public record FileCache<T>(Stage<T> input, Path folder, ElementFormat<T> format, String version)
    implements Stage<T> {

  private static final int MAGIC = 0x6d6c6531;
  private static final int BUFFER = 1 << 16;

  @Override
  public String name() {
    return "cache(file)";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    return input.size();
  }

  /** Where the elements are kept. */
  public Path file() {
    StringBuilder text = new StringBuilder(version);
    describe(input, text);
    String key = Hashing.sha256().hashString(text, UTF_8).toString().substring(0, 16);
    return folder.resolve(key + ".cache");
  }

  private static void describe(Stage<?> stage, StringBuilder text) {
    text.append('\n').append(stage.identity());
    stage.inputs().forEach(before -> describe(before, text));
    text.append("\n;");
  }

  @Override
  public Cursor<T> open(Run run) {
    Path file = file();
    return Files.exists(file)
        ? new Reading<>(file, format)
        : new Writing<>(run.open(input), file, format);
  }

  private static final class Writing<T> extends Through<T, T> {

    private final Path file;
    private final ElementFormat<T> format;
    private @Nullable Path unfinished;
    private @Nullable DataOutputStream out;
    private long written;

    Writing(Cursor<T> upstream, Path file, ElementFormat<T> format) {
      super(upstream);
      this.file = file;
      this.format = format;
    }

    @Override
    public @Nullable T next() throws Exception {
      T element = pull();
      DataOutputStream to = out == null && written == 0 ? begun() : out;
      if (to != null && element != null) {
        to.writeBoolean(true);
        format.write(element, to);
        written++;
      } else if (to != null) {
        finish(to);
      }
      return element;
    }

    private DataOutputStream begun() throws IOException {
      Files.createDirectories(file.toAbsolutePath().getParent());
      unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "unfinished", ".cache");
      DataOutputStream to =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER));
      out = to;
      to.writeInt(MAGIC);
      return to;
    }

    private void finish(DataOutputStream to) throws IOException {
      to.writeBoolean(false);
      to.writeLong(written);
      to.close();
      out = null;
      if (unfinished != null) {
        Files.move(
            unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        unfinished = null;
      }
      written = -1;
    }

    @Override
    public void close() throws Exception {
      Closing.all(
          List.of(
              () -> {
                if (out != null) {
                  out.close();
                  out = null;
                }
              },
              () -> {
                if (unfinished != null) {
                  Files.deleteIfExists(unfinished);
                }
              },
              super::close));
    }
  }

  private static final class Reading<T> implements Cursor<T> {

    private final Path file;
    private final ElementFormat<T> format;
    private @Nullable DataInputStream in;
    private long read;
    private boolean ended;

    Reading(Path file, ElementFormat<T> format) {
      this.file = file;
      this.format = format;
    }

    @Override
    public @Nullable T next() throws IOException {
      if (ended) {
        return null;
      }
      try {
        return more();
      } catch (EOFException e) {
        throw broken("ends in the middle", e);
      }
    }

    private @Nullable T more() throws IOException {
      DataInputStream from = opened();
      if (from.readBoolean()) {
        read++;
        return format.read(from);
      }
      ended = true;
      long written = from.readLong();
      if (written != read) {
        throw broken("states " + written + " elements, but holds " + read, null);
      }
      return null;
    }

    private DataInputStream opened() throws IOException {
      if (in == null) {
        DataInputStream from =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        in = from;
        if (from.readInt() != MAGIC) {
          throw broken("is of another kind", null);
        }
      }
      return in;
    }

    private UncheckedIOException broken(String what, @Nullable IOException cause) {
      ended = true;
      String message = "the cache file " + file + " " + what + ": delete it, and it is made again";
      return new UncheckedIOException(message, cause == null ? new IOException(message) : cause);
    }

    @Override
    public Origin origin() {
      long last = read - 1;
      return () -> file.getFileName() + ", element " + last;
    }

    @Override
    public void close() throws IOException {
      if (in != null) {
        in.close();
      }
    }
  }
}
