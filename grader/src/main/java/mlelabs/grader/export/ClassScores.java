package mlelabs.grader.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.gradebook.GradingPolicy;
import mlelabs.grader.gradebook.Standing;

/**
 * The scores of a class and who is who in it.
 *
 * @param course its labs
 * @param policy deadlines
 * @param standings what counts, for every student and lab
 * @param roster names and identifiers of the students, where they are known
 */
public record ClassScores(
    Course course, GradingPolicy policy, List<Standing> standings, Roster roster) {

  /** Copies the list. */
  public ClassScores {
    standings = List.copyOf(standings);
  }

  /** The labs in which anyone has a score, in the course's order. */
  List<Lab> labs() {
    return course.labs().stream()
        .filter(lab -> standings.stream().anyMatch(s -> s.attempt().lab().equals(lab.id())))
        .toList();
  }

  /** Every student's standings by lab, students in order. */
  Map<String, Map<String, Standing>> byStudent() {
    return standings.stream()
        .collect(
            Collectors.groupingBy(
                s -> s.attempt().student(),
                TreeMap::new,
                Collectors.toMap(s -> s.attempt().lab(), Function.identity())));
  }

  /** A column's name for a lab; the same on every export, so that an import finds it again. */
  static String column(Lab lab) {
    return "Lab " + Integer.parseInt(lab.id()) + ": " + lab.title();
  }

  /** The points that count, two decimals; empty, never zero, where there is no score. */
  static String points(Optional<Standing> standing) {
    return standing.map(s -> s.counted().toPlainString()).orElse("");
  }
}
