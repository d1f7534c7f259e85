package mlelabs.data.columnar;

import java.nio.charset.StandardCharsets;

/** The text of a field in a message. */
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /** At most its first 60 characters, in quotes. */
  static String of(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, Math.min(to - from, 4 * LONGEST), StandardCharsets.UTF_8);
    return '"' + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + '"';
  }
}
