package mlelabs.grader.release;

import java.util.ArrayList;
import java.util.List;

/**
 * The differences between two texts in unified format, by the longest common subsequence of their
 * lines.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 2;
  private static final int MAX_COMPARISONS = 25_000_000;

  private UnifiedDiff() {}

  /**
   * The diff; empty when the texts are equal.
   *
   * @param maxHunks how many hunks to show; how many more there are is said
   */
  public static String of(
      String beforeName, List<String> before, String afterName, List<String> after, int maxHunks) {
    List<Edit> edits = edits(before, after);
    List<List<Edit>> hunks = hunks(edits);
    if (hunks.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("--- " + beforeName + "\n+++ " + afterName);
    for (List<Edit> hunk : hunks.subList(0, Math.min(maxHunks, hunks.size()))) {
      text.append(header(hunk));
      hunk.forEach(edit -> text.append('\n').append(edit.sign).append(edit.line));
    }
    if (hunks.size() > maxHunks) {
      text.append("\n… and ").append(hunks.size() - maxHunks).append(" more");
    }
    return text.toString();
  }

  /** A line, whether it is kept (' '), gone ('-') or new ('+'), and where it stands in both. */
  private record Edit(char sign, String line, int before, int after) {}

  private static String header(List<Edit> hunk) {
    long gone = hunk.stream().filter(e -> e.sign != '+').count();
    long come = hunk.stream().filter(e -> e.sign != '-').count();
    Edit first = hunk.get(0);
    return String.format("%n@@ -%d,%d +%d,%d @@", first.before + 1, gone, first.after + 1, come)
        .replace("\r", "");
  }

  private static List<Edit> edits(List<String> before, List<String> after) {
    int prefix = 0;
    int shorter = Math.min(before.size(), after.size());
    while (prefix < shorter && before.get(prefix).equals(after.get(prefix))) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && before.get(before.size() - 1 - suffix).equals(after.get(after.size() - 1 - suffix))) {
      suffix++;
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < prefix; i++) {
      edits.add(new Edit(' ', before.get(i), i, i));
    }
    addMiddle(
        before.subList(prefix, before.size() - suffix),
        after.subList(prefix, after.size() - suffix),
        prefix,
        edits);
    for (int i = suffix; i > 0; i--) {
      edits.add(new Edit(' ', before.get(before.size() - i), before.size() - i, after.size() - i));
    }
    return edits;
  }

  private static void addMiddle(
      List<String> before, List<String> after, int offset, List<Edit> edits) {
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean same = i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
      if (same && common.length > 0) {
        edits.add(new Edit(' ', before.get(i), offset + i++, offset + j++));
      } else if (i < before.size()
          && (j == after.size() || common.length == 0 || common[i + 1][j] >= common[i][j + 1])) {
        edits.add(new Edit('-', before.get(i), offset + i++, offset + j));
      } else {
        edits.add(new Edit('+', after.get(j), offset + i, offset + j++));
      }
    }
  }

  /** Lengths of the longest common subsequences of the ends; empty where that is too much work. */
  private static int[][] common(List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MAX_COMPARISONS) {
      return new int[0][];
    }
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<List<Edit>> hunks(List<Edit> edits) {
    List<List<Edit>> hunks = new ArrayList<>();
    int shown = 0;
    for (int i = 0; i < edits.size(); i++) {
      if (edits.get(i).sign != ' ') {
        int from = Math.max(shown, i - CONTEXT);
        if (hunks.isEmpty() || from > shown) {
          hunks.add(new ArrayList<>());
        }
        int to = Math.min(edits.size(), i + 1 + CONTEXT);
        hunks.get(hunks.size() - 1).addAll(edits.subList(from, Math.max(from, to)));
        shown = to;
      }
    }
    return hunks;
  }
}
