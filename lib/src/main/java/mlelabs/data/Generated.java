package mlelabs.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.Origin;
import org.jspecify.annotations.Nullable;

/** A cursor over what an iterator gives. */
final class Generated<T> implements Cursor<T> {

  private final Supplier<? extends Iterator<? extends T>> iterators;
  private @Nullable Iterator<? extends T> iterator;
  private long position = -1;

  Generated(Supplier<? extends Iterator<? extends T>> iterators) {
    this.iterators = iterators;
  }

  @Override
  public @Nullable T next() {
    if (iterator == null) {
      iterator = iterators.get();
    }
    position++;
    return iterator.hasNext() ? iterator.next() : null;
  }

  @Override
  public Origin origin() {
    long last = position;
    return () -> "generator, element " + last;
  }

  /** Names, sizes and times of files, which change when a file does. */
  static String versions(List<Path> files) {
    return files.stream().map(Generated::version).collect(Collectors.joining("; "));
  }

  private static String version(Path file) {
    try {
      return file.toAbsolutePath()
          + " "
          + Files.size(file)
          + " "
          + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " must be a file that can be read", e);
    }
  }
}
