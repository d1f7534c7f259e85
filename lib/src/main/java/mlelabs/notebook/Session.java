package mlelabs.notebook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import org.jspecify.annotations.Nullable;

/** One learner's work on one notebook: checks, hints taken, standings. */
final class Session {

  /** How long the visible examples of one exercise may take. */
  static final Duration LIMIT = Duration.ofSeconds(10);

  private final Course course;
  private final Screen screen;
  private final Answers answers;
  private final Standings standings;
  private final Map<String, Integer> hintsTaken = new HashMap<>();
  private Lab lab;

  /**
   * @param course the labs and their exercises
   * @param lab the one in hand
   * @param screen where cards appear
   * @param answers where the learner's methods are found
   * @param folder where standings are kept
   */
  Session(Course course, Lab lab, Screen screen, Answers answers, Path folder) {
    this.course = course;
    this.lab = lab;
    this.screen = screen;
    this.answers = answers;
    this.standings = Standings.in(folder.resolve(".progress"));
  }

  /** The lab whose notebook this JVM serves, as the server names it, else the first. */
  static Lab labInHand(Course course, @Nullable String notebook) {
    return Optional.ofNullable(notebook)
        .map(path -> String.valueOf(Path.of(path).getFileName()))
        .flatMap(course::lab)
        .orElse(course.labs().get(0));
  }

  void check(@Nullable String id) throws InterruptedException {
    Optional<LabExercise> exercise = find(id);
    if (exercise.isPresent()) {
      screen.show(Card.of(result(exercise.get())));
    }
  }

  /** Checks every exercise of the lab in hand and shows how they stand. */
  void checkAll() throws InterruptedException {
    for (LabExercise exercise : lab.exercises()) {
      result(exercise);
    }
    progress();
  }

  private CheckResult result(LabExercise exercise) throws InterruptedException {
    CheckResult result = new Check(answers, LIMIT).of(exercise, Contract.of(lab, exercise));
    standings.put(exercise.id(), result.standing());
    return result;
  }

  void hint(@Nullable String id) {
    find(id)
        .ifPresent(
            exercise -> {
              int number =
                  hintsTaken.merge(
                      exercise.id(),
                      1,
                      (taken, one) -> Math.min(taken + one, exercise.hints().size()));
              screen.show(Card.hint(exercise, number));
            });
  }

  /**
   * The exercise with this id, whose lab is then the one in hand; else says which ids there are.
   */
  private Optional<LabExercise> find(@Nullable String id) {
    String wanted = id == null ? "" : id.strip();
    Optional<Lab> owner = course.labOf(wanted);
    if (owner.isEmpty()) {
      screen.show(
          Card.refusal(
              id == null ? "No exercise given" : "There is no exercise \"" + id + "\"",
              "Lab " + Integer.parseInt(lab.id()) + " has " + String.join(", ", ids(lab)) + "."));
      return Optional.empty();
    }
    lab = owner.get();
    return lab.exercise(wanted);
  }

  private static List<String> ids(Lab lab) {
    return lab.exercises().stream().map(e -> e.id() + " " + e.method()).toList();
  }

  void progress() {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    int points = 0;
    for (LabExercise exercise : lab.exercises()) {
      Optional<Standing> standing = standings.of(exercise.id());
      boolean passed = standing.filter(s -> s.state() == CheckResult.State.PASSED).isPresent();
      points += passed ? exercise.points() : 0;
      rows.add(row(exercise, standing.map(Standing::words).orElse("– not checked")));
    }
    screen.show(
        new Grid(
                "Lab " + Integer.parseInt(lab.id()) + ": " + lab.title(),
                List.of(
                    new Grid.Column("exercise", "", false),
                    new Grid.Column("", "", false),
                    new Grid.Column("method", "", false),
                    new Grid.Column("points", "", true),
                    new Grid.Column("visible examples", "", false)),
                rows,
                -1,
                "Exercises worth "
                    + points
                    + " of "
                    + lab.points()
                    + " points pass their visible examples; the hidden tests decide.")
            .view());
  }

  private static List<Grid.Cell> row(LabExercise exercise, String standing) {
    return List.of(
        Grid.Cell.of(exercise.id()),
        Grid.Cell.of(exercise.title()),
        Grid.Cell.of(exercise.method()),
        Grid.Cell.of(String.valueOf(exercise.points())),
        Grid.Cell.of(standing));
  }
}
