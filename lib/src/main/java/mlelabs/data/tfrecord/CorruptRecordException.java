package mlelabs.data.tfrecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record of a TFRecord file is damaged; the message says which file, record, byte and reason. */
public final class CorruptRecordException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient @Nullable Path file;
  private final long index;
  private final long offset;
  private final Damage damage;

  CorruptRecordException(Path file, long index, long offset, Damage damage) {
    super("%s, record %d at byte %d: %s".formatted(file, index, offset, damage));
    this.file = file;
    this.index = index;
    this.offset = offset;
    this.damage = damage;
  }

  /** Where the record is; empty after Java serialisation. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Which record of the file it is, counted from 0, damaged ones too. */
  public long index() {
    return index;
  }

  /** Where in the uncompressed bytes of the file its length begins. */
  public long offset() {
    return offset;
  }

  /** What is wrong. */
  public Damage damage() {
    return damage;
  }
}
