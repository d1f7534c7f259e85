package mlelabs.grader.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How attempts count, as the manifest's table {@code [grading]} says. It is applied when scores are
 * read, so a policy that changes rewrites no history.
 *
 * @param attempts which attempt counts
 * @param late what lateness costs
 * @param due the deadlines, by the lab's id
 */
public record GradingPolicy(AttemptChoice attempts, LatePolicy late, Map<String, Instant> due) {

  /** Copies the map. */
  public GradingPolicy {
    due = Map.copyOf(due);
  }

  /** The policy of the course. */
  public static GradingPolicy load() {
    try (InputStream in = GradingPolicy.class.getResourceAsStream("/course.toml")) {
      if (in == null) {
        throw new IllegalStateException("course.toml must be on the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a manifest; without a table {@code [grading]} the best attempt counts and nothing is
   * late.
   *
   * @throws IllegalArgumentException if the table is not as it must be
   */
  public static GradingPolicy read(InputStream toml) throws IOException {
    try {
      Table table = new TomlMapper().readValue(toml, Manifest.class).grading();
      return table == null ? new Table(null, 0, null, null, null).policy() : table.policy();
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "[grading] of course.toml is not valid: " + e.getMessage(), e);
    }
  }

  /** The days by which an attempt at a lab was late. */
  public long daysLate(String lab, Instant handedIn) {
    return Optional.ofNullable(due.get(lab)).map(d -> late.daysLate(handedIn, d)).orElse(0L);
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Manifest(@Nullable Table grading) {}

  private record Table(
      @Nullable String attempts,
      @JsonProperty("grace_minutes") long graceMinutes,
      @JsonProperty("penalty_per_day") @Nullable BigDecimal penaltyPerDay,
      @JsonProperty("penalty_cap") @Nullable BigDecimal penaltyCap,
      @Nullable Map<String, String> due) {

    GradingPolicy policy() {
      return new GradingPolicy(
          choice(attempts == null ? "best" : attempts),
          new LatePolicy(
              Duration.ofMinutes(graceMinutes),
              penaltyPerDay == null ? BigDecimal.ZERO : penaltyPerDay,
              penaltyCap == null ? BigDecimal.ONE : penaltyCap),
          (due == null ? Map.<String, String>of() : due)
              .entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, e -> instant(e.getValue()))));
    }

    private static AttemptChoice choice(String text) {
      return Arrays.stream(AttemptChoice.values())
          .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "attempts must be \"best\" or \"last\", but was \"" + text + "\""));
    }

    private static Instant instant(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "a deadline must have date, time and offset as 2026-02-01T23:59:00+01:00, but was "
                + text,
            e);
      }
    }
  }
}
