package mlelabs.data.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What another FarmHash gave for the keys of real flights; {@code fingerprints.py} in the resources
 * wrote them.
 *
 * @param row of the flight, from 0
 * @param key date|carrier|flight|origin
 * @param fingerprint signed
 * @param bucket of ten
 */
public record GoldenFingerprints(int row, String key, long fingerprint, int bucket) {

  /** The key of a flight. */
  public static final Key KEY = Key.of("date", "carrier", "flight", "origin").named("flight");

  /** Every 33rd flight. */
  public static List<GoldenFingerprints> some() {
    return lines("fingerprints.csv").stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(
            field ->
                new GoldenFingerprints(
                    Integer.parseInt(field[0]),
                    field[1],
                    Long.parseLong(field[2]),
                    Integer.parseInt(field[3])))
        .toList();
  }

  /** SHA-256 of all flights' fingerprints, eight bytes each, most significant first. */
  public static String digestOfAll() {
    return lines("fingerprints.sha256").get(0);
  }

  private static List<String> lines(String name) {
    try (InputStream in = GoldenFingerprints.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
