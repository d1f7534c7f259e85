package mlelabs.notebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mlelabs.exercise.LabExercise;
import mlelabs.notebook.CheckResult.Finding;
import mlelabs.notebook.CheckResult.State;

/** The small cards that checks and hints answer with. */
final class Card {

  private static final int MOST_FINDINGS = 3;

  private final StringBuilder html = new StringBuilder();
  private final List<String> text = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  private Card(String look, String state, String name, String right) {
    html.append("<div class=\"mle-card mle-is-").append(look).append("\"><div class=\"mle-head\">");
    html.append("<span>").append(Html.element("span", "state", state)).append(" &nbsp;");
    html.append(Html.element("span", "name", name)).append("</span>");
    html.append(Html.element("span", "note", right)).append("</div>");
    text.add((state + "  " + name).strip() + (right.isEmpty() ? "" : "  (" + right + ")"));
  }

  private View view() {
    return new View(html + "</div>", String.join("\n", text));
  }

  private void note(String line) {
    html.append(Html.element("div", "note", line));
    text.add("  " + line);
  }

  private void paragraph(String line) {
    int split = line.indexOf('\n');
    String first = split < 0 ? line : line.substring(0, split);
    html.append("<div>").append(Html.escape(first)).append("</div>");
    text.add("  " + first);
    if (split >= 0) {
      preformatted(line.substring(split + 1));
    }
  }

  private void preformatted(String lines) {
    html.append("<pre>").append(Html.escape(lines)).append("</pre>");
    lines.lines().forEach(line -> text.add("    " + line));
  }

  /** A note around a call that the learner may make next. */
  private void next(String before, String code, String after) {
    html.append("<div class=\"mle-note\">").append(Html.escape(before)).append("<code>");
    html.append(Html.escape(code)).append("</code>").append(Html.escape(after)).append("</div>");
    text.add("  " + before + code + after);
  }

  private static String points(LabExercise exercise) {
    return Figures.count(exercise.points(), "point");
  }

  private static String call(String function, LabExercise exercise) {
    return function + "(\"" + exercise.id() + "\")";
  }

  // Checks

  static View of(CheckResult result) {
    LabExercise exercise = result.exercise();
    Card card =
        new Card(
            result.state().look,
            headline(result),
            exercise.id() + " " + exercise.title(),
            points(exercise));
    result.findings().stream().limit(MOST_FINDINGS).forEach(card::finding);
    int more = result.findings().size() - MOST_FINDINGS;
    if (more > 0) {
      card.note("… and " + Figures.count(more, "more example") + " fail" + (more == 1 ? "s" : ""));
    }
    result.notes().forEach(card::paragraph);
    if (!result.printed().isEmpty()) {
      card.note("Your method printed:");
      card.preformatted(result.printed());
    }
    card.goOn(result);
    return card.view();
  }

  private static String headline(CheckResult result) {
    State state = result.state();
    String counts =
        result.planned() == 0
            ? ""
            : ", " + result.passed() + " of " + result.planned() + " visible examples pass";
    return state.sign + " " + state.words + counts;
  }

  private void finding(Finding finding) {
    String claim = finding.claim();
    String lines = places.add(finding.place()) ? "\n" + finding.place() : "";
    paragraph(
        "• "
            + Character.toUpperCase(claim.charAt(0))
            + claim.substring(1)
            + "\n"
            + finding.detail()
            + lines.stripTrailing());
  }

  private void goOn(CheckResult result) {
    switch (result.state()) {
      case PASSED -> note("The hidden tests go further: edge cases, random inputs, size.");
      case NOT_DEFINED, INCOMPLETE, MISFIT -> {}
      default ->
          next(
              "Stuck? ",
              call("hint", result.exercise()),
              " · then run " + call("check", result.exercise()) + " again");
    }
  }

  // Hints

  static View hint(LabExercise exercise, int number) {
    int all = exercise.hints().size();
    Card card =
        new Card(
            "hint", "Hint " + number + " of " + all, exercise.id() + " " + exercise.title(), "");
    card.paragraph(exercise.hints().get(number - 1));
    int left = all - number;
    if (left > 0) {
      card.next(left + " more: ", call("hint", exercise), "");
    } else {
      card.note("That was the last one.");
    }
    return card.view();
  }

  // What cannot be done

  static View refusal(String what, String advice) {
    Card card = new Card("open", what, "", "");
    card.paragraph(advice);
    return card.view();
  }
}
