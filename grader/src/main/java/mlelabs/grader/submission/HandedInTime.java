package mlelabs.grader.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * When a file was handed in: as {@code timestamp.txt} beside it says, which nbgrader writes when it
 * collects ({@code 2026-02-01 23:58:23.948203 UTC}), else when it was last modified. Both are worth
 * as much as the way in which submissions are collected.
 */
public final class HandedInTime {

  private static final int LONGEST = 100;
  private static final DateTimeFormatter NBGRADER =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS] VV", Locale.ROOT);

  private HandedInTime() {}

  /** The time of a file; 1970 where none can be read. */
  public static Instant of(Path file) {
    return collected(file.resolveSibling("timestamp.txt")).orElseGet(() -> modified(file));
  }

  private static Optional<Instant> collected(Path timestamp) {
    try {
      if (!Files.isRegularFile(timestamp) || Files.size(timestamp) > LONGEST) {
        return Optional.empty();
      }
      String text = Files.readString(timestamp, StandardCharsets.ISO_8859_1).strip();
      return Optional.of(ZonedDateTime.parse(text, NBGRADER).toInstant());
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }
}
