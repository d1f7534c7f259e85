package mlelabs.grader.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mlelabs.grader.notebook.NotebookJson;

/**
 * What of an answer must not be found elsewhere in a released notebook: its telling statements, and
 * the names it makes up.
 *
 * <p>A statement tells when it has at least {@value #TELLING} characters without white space and is
 * neither a loop's or condition's head nor an import. A name is made up when the answer declares it
 * and it is put together of several words ({@code meanX}): such a name elsewhere shows that a piece
 * of the answer was left there.
 */
final class AnswerLeak {

  static final int TELLING = 24;

  private static final Pattern HEAD =
      Pattern.compile("(?:}\\s*)?(?:for|while|if|else|try|catch|switch|import)\\b.*");
  private static final Pattern DECLARED =
      Pattern.compile("[\\w>\\]]\\s+([a-z]+[A-Z0-9]\\w*)\\s*(?:=[^=]|:|;|,)");

  private AnswerLeak() {}

  /** Looks for every answer in every released cell. */
  static List<Problem> find(List<ExerciseCell> exercises, List<AuthoredCell> released) {
    Map<AuthoredCell, String> texts = new LinkedHashMap<>();
    released.forEach(cell -> texts.put(cell, text(cell.json())));
    List<Problem> problems = new ArrayList<>();
    for (ExerciseCell exercise : exercises) {
      texts.forEach((cell, text) -> problems.addAll(find(exercise, cell, text)));
    }
    return problems;
  }

  private static List<Problem> find(ExerciseCell exercise, AuthoredCell cell, String text) {
    List<Problem> problems = new ArrayList<>();
    String dense = dense(text);
    for (String line : exercise.part().answer()) {
      String statement = JavaText.withoutComments(line).strip();
      if (tells(statement) && dense.contains(dense(statement))) {
        problems.add(leak(exercise, cell, "line \"" + statement + "\""));
      }
    }
    String answer = String.join("\n", exercise.part().answer());
    DECLARED
        .matcher(JavaText.code(answer))
        .results()
        .map(m -> m.group(1))
        .distinct()
        .filter(name -> Pattern.compile("\\b" + name + "\\b").matcher(text).find())
        .forEach(name -> problems.add(leak(exercise, cell, "name " + name)));
    return problems;
  }

  private static Problem leak(ExerciseCell exercise, AuthoredCell cell, String what) {
    return cell.problem(
        "the released notebook must not hold the answer of "
            + exercise.exercise().id()
            + ", but holds its "
            + what
            + " (answer: cell "
            + exercise.cell().number()
            + ")");
  }

  private static boolean tells(String statement) {
    return dense(statement).length() >= TELLING
        && !statement.endsWith("(")
        && !HEAD.matcher(statement).matches();
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String text(JsonNode cell) {
    return NotebookJson.source(cell) + "\n" + cell.path("metadata");
  }
}
