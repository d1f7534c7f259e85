package mlelabs.grader.hostile;

import java.util.List;
import java.util.Locale;
import mlelabs.exercise.lab97.BehindExercise;
import mlelabs.exercise.lab97.EarlyExercise;
import mlelabs.exercise.lab97.InsideExercise;

/** Where in a notebook an attack is made, each in an exercise of its own. */
enum Placement {
  /** By a class when it is initialised, for a variable of the notebook that the exercise reads. */
  EARLY(
      """
      class Begun {
        static final Object FOUND = found();
        static Object found() {
          try {
            return Attack.run("MARK", List.of(), w -> w);
          } catch (Throwable t) {
            return t;
          }
        }
      }
      """,
      "Object begun = Begun.FOUND;",
      """
      Supplier<List<String>> early(List<String> words, UnaryOperator<String> change) {
        return Attack.answer("MARK", begun);
      }
      """),
  /** By the exercise itself. */
  INSIDE(
      """
      Supplier<List<String>> inside(List<String> words, UnaryOperator<String> change) {
        Object found;
        try {
          found = Attack.run("MARK", words, change);
        } catch (Throwable t) {
          found = t;
        }
        return Attack.answer("MARK", found);
      }
      """),
  /** By a thread that the exercise starts and does not wait for longer than a second. */
  BEHIND(
      """
      Supplier<List<String>> behind(List<String> words, UnaryOperator<String> change) {
        Object[] found = {null};
        Thread thread = new Thread(() -> {
          try {
            found[0] = Attack.run("MARK", words, change);
          } catch (Throwable t) {
            found[0] = t;
          }
        });
        thread.setDaemon(true);
        thread.start();
        try {
          thread.join(WAIT);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        return Attack.answer("MARK", found[0]);
      }
      """);

  private final List<String> cells;

  Placement(String... cells) {
    this.cells = List.of(cells);
  }

  List<String> cells(String mark) {
    return cells.stream().map(c -> c.replace("MARK", mark)).toList();
  }

  /** The id of the exercise that it answers. */
  String exercise() {
    return "97." + (2 + ordinal());
  }

  /** The contract of that exercise. */
  Class<?> contract() {
    return switch (this) {
      case EARLY -> EarlyExercise.class;
      case INSIDE -> InsideExercise.class;
      case BEHIND -> BehindExercise.class;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
