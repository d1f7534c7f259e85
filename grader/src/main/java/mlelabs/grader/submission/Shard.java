package mlelabs.grader.submission;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several equal shares of a class. Where a submission falls depends on its student and lab
 * alone, so machines that grade one share each need not talk to each other.
 *
 * @param index from 1
 * @param count how many shares there are
 */
public record Shard(int index, int count) {

  /** The whole class. */
  public static final Shard ALL = new Shard(1, 1);

  private static final Pattern FORMAT = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /**
   * @throws IllegalArgumentException if the index is not between 1 and the count
   */
  public Shard {
    if (index < 1 || index > count) {
      throw new IllegalArgumentException(
          "a shard must be I/N with I from 1 to N, but was " + index + "/" + count);
    }
  }

  /**
   * Reads {@code I/N}.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Shard parse(String text) {
    Matcher matcher = FORMAT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a shard must be I/N such as 2/4, but was " + text);
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Whether this share holds the submission. */
  public boolean holds(String student, String lab) {
    return Math.floorMod(Sha256.of(student + "\u0000" + lab).leading(), count) == index - 1;
  }
}
