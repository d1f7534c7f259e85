package mlelabs.grader.gradebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which entry of a history holds: the last override that was not withdrawn, else the last score.
 */
final class Holding {

  // 1.10 comes after 1.9.
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private Holding() {}

  /** The entry that holds for each exercise of one attempt. */
  static List<Entry> of(List<Entry> history) {
    Map<String, List<Entry>> byExercise = new TreeMap<>(BY_NUMBER);
    history.forEach(e -> byExercise.computeIfAbsent(e.exercise(), x -> new ArrayList<>()).add(e));
    return byExercise.values().stream().flatMap(entries -> ofExercise(entries).stream()).toList();
  }

  /** The one for one exercise of one attempt, from its entries. */
  static Optional<Entry> ofExercise(List<Entry> entries) {
    Optional<Entry> said =
        last(entries.stream().filter(e -> !e.kind().byTests()).toList())
            .filter(e -> e.kind() == Entry.Kind.OVERRIDE);
    return said.or(() -> byTests(entries));
  }

  /** The last score that tests gave. */
  static Optional<Entry> byTests(List<Entry> entries) {
    return last(entries.stream().filter(e -> e.kind().byTests()).toList());
  }

  private static Optional<Entry> last(List<Entry> entries) {
    return entries.stream().max(Comparator.comparingInt(Entry::number));
  }
}
