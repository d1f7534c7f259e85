package mlelabs.notebook;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import mlelabs.exercise.Course;
import org.jspecify.annotations.Nullable;

/**
 * The functions that every cell can call without importing anything. All of them show something and
 * return nothing, so that a cell may end with any of them.
 */
public final class Notebook {

  private static @Nullable Session session;

  private Notebook() {}

  private static synchronized Session session() {
    if (session == null) {
      Course course = Course.load();
      session =
          new Session(
              course,
              Session.labInHand(course, System.getenv("JPY_SESSION_NAME")),
              Host.current().screen(),
              Host.current().answers(),
              Path.of(""));
    }
    return session;
  }

  /**
   * Runs the visible examples of an exercise against your method, as it was defined last.
   *
   * @param exercise its id, such as {@code "1.3"}
   */
  public static void check(String exercise) throws InterruptedException {
    session().check(exercise);
  }

  /** Checks every exercise of the lab. */
  public static void check() throws InterruptedException {
    session().checkAll();
  }

  /**
   * Shows the next hint for an exercise; the last one again when there is no other.
   *
   * @param exercise its id, such as {@code "1.3"}
   */
  public static void hint(String exercise) {
    session().hint(exercise);
  }

  /** Shows the lab's exercises, their points, and how each stood when it was checked last. */
  public static void progress() {
    session().progress();
  }

  /**
   * The elements themselves, with a progress bar that moves while they are taken: {@code for (var
   * day : progress(days))}.
   */
  public static <T> Iterable<T> progress(Collection<T> elements) {
    return () -> new TrackedIterator<>(elements.iterator(), progressBar("", elements.size()));
  }

  /**
   * A progress bar; close it at the end of the work.
   *
   * @param label what is being done
   * @param total how many steps there will be, or 0 if that is not known
   */
  public static ProgressBar progressBar(String label, long total) {
    return new ProgressBar(label, total, Host.current().screen(), System::nanoTime);
  }

  /**
   * Writes a forecast's error into {@code scoreboard.csv} beside the notebook, instead of an
   * earlier one of the same lab and name.
   *
   * @param lab such as {@code "Lab 1"}
   * @param name the forecast, in a few words
   * @param rmse its root mean squared error on held-out flights, in minutes
   * @throws IllegalArgumentException if a name is blank, or the error negative or not finite
   */
  public static void scoreboard(String lab, String name, double rmse) {
    Score score = new Score(lab, name, rmse);
    scoreboardFile().add(score);
    String line =
        String.format(java.util.Locale.ROOT, "%s · %s · RMSE %.2f minutes", lab, name, rmse);
    Host.current()
        .screen()
        .show(new View(Html.element("div", "note", "Scoreboard: " + line), "Scoreboard: " + line));
  }

  /** Shows the scoreboard: every lab's forecasts, and how far they are from the first. */
  public static void scoreboard() {
    Host.current().screen().show(scoreboardFile().read().view());
  }

  private static ScoreboardFile scoreboardFile() {
    return new ScoreboardFile(Path.of("scoreboard.csv"), System.err::println);
  }

  /** Shows values one below the other, as if each were a cell's last expression. */
  public static void show(Object... values) {
    for (Object value : values) {
      Host.current().screen().showValue(value);
    }
  }

  private record TrackedIterator<T>(Iterator<T> elements, ProgressBar bar) implements Iterator<T> {

    @Override
    public boolean hasNext() {
      boolean more = elements.hasNext();
      if (!more) {
        bar.close();
      }
      return more;
    }

    @Override
    public T next() {
      T element = elements.next();
      bar.step();
      return element;
    }
  }
}
