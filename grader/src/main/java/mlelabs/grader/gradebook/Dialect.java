package mlelabs.grader.gradebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What differs between the databases that can hold a gradebook. */
enum Dialect {
  /** One file. A transaction takes the whole file; others wait for a minute. */
  SQLITE(
      Map.of("transaction_mode", "IMMEDIATE", "busy_timeout", "60000", "foreign_keys", "true"), ""),
  /** A server. A writer takes a lock that only gradebooks know; readers do not wait. */
  POSTGRESQL(Map.of(), "select pg_advisory_xact_lock(5741930812)");

  private final Map<String, String> settings;
  private final String lock;

  Dialect(Map<String, String> settings, String lock) {
    this.settings = settings;
    this.lock = lock;
  }

  /**
   * The dialect of a JDBC URL.
   *
   * @throws IllegalArgumentException if no gradebook can be kept there
   */
  static Dialect of(String url) {
    return Stream.of(values())
        .filter(d -> url.startsWith("jdbc:" + d.label() + ":"))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a gradebook's URL must begin with jdbc:sqlite: or jdbc:postgresql:, but was "
                        + url));
  }

  /** As in a JDBC URL and in the names of the schema's steps. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Properties of a connection. */
  Map<String, String> settings() {
    return settings;
  }

  /** The statement that makes a transaction the only one that writes, where one is needed. */
  Optional<String> lock() {
    return Optional.of(lock).filter(l -> !l.isEmpty());
  }

  /** The resources of a step of the schema, in order. */
  List<String> step(int number) {
    return List.of(number + ".sql", number + "-" + label() + ".sql");
  }
}
