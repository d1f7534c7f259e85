package mlelabs.grader.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a cell that learners write themselves, between {@code // BEGIN SOLUTION} and {@code
 * // END SOLUTION}.
 *
 * @param begin line of the first marker, from 0
 * @param end line of the second
 * @param lines all lines of the cell
 */
record LearnersPart(int begin, int end, List<String> lines) {

  static final Pattern MENTION = Pattern.compile("(?i)\\b(BEGIN|END)[\\s_]+SOLUTION\\b");
  private static final Pattern MARKER = Pattern.compile("\\s*// (BEGIN|END) SOLUTION\\s*");

  /** The part of this cell, if it has markers; what is wrong with them is added to the problems. */
  static Optional<LearnersPart> of(AuthoredCell cell, List<Problem> problems) {
    List<String> lines = cell.source().lines().toList();
    List<Integer> begins = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.matches()) {
        boolean begin = marker.group(1).equals("BEGIN");
        boolean open = begins.size() > ends.size();
        if (begin == open) {
          problems.add(cell.problem(i + 1, begin ? NESTED : UNOPENED));
          return Optional.empty();
        }
        (begin ? begins : ends).add(i);
      } else if (MENTION.matcher(lines.get(i)).find()) {
        problems.add(cell.problem(i + 1, ALONE));
      }
    }
    return checked(cell, lines, begins, ends, problems);
  }

  private static final String NESTED =
      "solutions must not be nested, but // BEGIN SOLUTION comes again before // END SOLUTION";
  private static final String UNOPENED = "// END SOLUTION must come after a // BEGIN SOLUTION";
  private static final String UNCLOSED = "// BEGIN SOLUTION must be followed by // END SOLUTION";
  private static final String ALONE =
      "a marker must be a line of its own, // BEGIN SOLUTION or // END SOLUTION";

  private static Optional<LearnersPart> checked(
      AuthoredCell cell,
      List<String> lines,
      List<Integer> begins,
      List<Integer> ends,
      List<Problem> problems) {
    if (begins.size() > ends.size()) {
      problems.add(cell.problem(begins.get(begins.size() - 1) + 1, UNCLOSED));
    } else if (begins.size() > 1) {
      problems.add(cell.problem(begins.get(1) + 1, "a cell must have one solution, but has more"));
    } else if (begins.size() == 1) {
      return Optional.of(new LearnersPart(begins.get(0), ends.get(0), lines));
    }
    return Optional.empty();
  }

  /** The reference's answer, without the markers. */
  List<String> answer() {
    return lines.subList(begin + 1, end);
  }

  /** The cell with the part replaced by the throwing stub, which keeps the marker's indentation. */
  String stubbed(String exercise) {
    String marker = lines.get(begin);
    String indentation = marker.substring(0, marker.indexOf("//"));
    List<String> stubbed = new ArrayList<>(lines.subList(0, begin));
    stubbed.add(
        indentation + "throw new UnsupportedOperationException(\"TODO " + exercise + "\");");
    stubbed.addAll(lines.subList(end + 1, lines.size()));
    return String.join("\n", stubbed);
  }

  /** Index in the source at which a line begins. */
  int offset(int line) {
    return lines.subList(0, line).stream().mapToInt(l -> l.length() + 1).sum();
  }
}
