package mlelabs.notebook;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;

/**
 * What went wrong in a cell, told by the learner's own lines.
 *
 * @param name the exception's simple class name, or {@code CompileError}
 * @param message its message
 * @param lines what the client shows, with the terminal's colours
 */
record ErrorReport(String name, String message, List<String> lines) {

  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final int MOST_FRAMES = 4;
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+)\\s+([\\w$]+)");

  private static final Map<String, String> ADVICE =
      Map.of(
          "java.lang.StackOverflowError", "A method calls itself without end.",
          "java.lang.OutOfMemoryError",
              "The kernel's memory is full: keep less, or restart the kernel (Kernel > Restart).",
          "java.lang.NullPointerException",
              "A variable is null. After its cell failed, or its class was defined again, run the"
                  + " cell that sets it once more.");

  static ErrorReport of(Throwable failure, Optional<LearnerCode> code) {
    Throwable cause = failure.getCause();
    if (cause instanceof EvalException thrown) {
      return thrown(thrown, code);
    }
    if (cause instanceof UnresolvedReferenceException unresolved && code.isPresent()) {
      return unresolved(unresolved, code.get());
    }
    return switch (failure.getClass().getSimpleName()) {
      case "CompilationException" ->
          code.flatMap(c -> compileError(failure, c)).orElseGet(() -> plain(failure));
      case "IncompleteSourceException" -> incomplete(failure);
      case "EvaluationInterruptedException" ->
          simple("Interrupted", "", "The cell was interrupted.");
      default -> plain(failure);
    };
  }

  private static ErrorReport simple(String name, String message, String line) {
    return new ErrorReport(name, message, List.of(BOLD + line + PLAIN));
  }

  private static ErrorReport plain(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    String message = String.valueOf(failure.getMessage());
    return simple(name, message, name + ": " + message);
  }

  private static ErrorReport incomplete(Throwable failure) {
    List<String> lines = new ArrayList<>();
    lines.add(BOLD + "The cell ends too early: a brace, bracket or quote is not closed." + PLAIN);
    sourceOf(failure).lines().limit(5).forEach(line -> lines.add("    " + line));
    return new ErrorReport("CompileError", "the cell ends too early", lines);
  }

  private static String sourceOf(Throwable failure) {
    try {
      return String.valueOf(failure.getClass().getMethod("getSource").invoke(failure));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return "";
    }
  }

  // What a running cell threw

  private static ErrorReport thrown(EvalException thrown, Optional<LearnerCode> code) {
    List<String> lines = new ArrayList<>();
    Set<Spot> told = new HashSet<>();
    String type = thrown.getExceptionClassName();
    lines.add(headline(thrown));
    code.ifPresent(c -> lines.addAll(frames(thrown.getStackTrace(), c, told)));
    for (Throwable c = thrown.getCause(); c instanceof EvalException cause; c = cause.getCause()) {
      lines.add("Caused by " + headline(cause));
      code.ifPresent(k -> lines.addAll(frames(cause.getStackTrace(), k, told)));
    }
    Optional.ofNullable(ADVICE.get(type)).ifPresent(advice -> lines.add(advice));
    return new ErrorReport(simpleName(type), message(thrown), lines);
  }

  private static String headline(EvalException thrown) {
    String message = message(thrown);
    String name = simpleName(thrown.getExceptionClassName());
    return BOLD + name + PLAIN + (message.isEmpty() ? "" : ": " + message);
  }

  private static String message(EvalException thrown) {
    String message = thrown.getMessage();
    return message == null || message.equals("null") ? "" : message;
  }

  private static String simpleName(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /** The frames in the learner's own code, the innermost first, those not yet told. */
  private static List<String> frames(StackTraceElement[] trace, LearnerCode code, Set<Spot> told) {
    List<String> lines = new ArrayList<>();
    boolean first = true;
    for (StackTraceElement frame : trace) {
      Optional<Spot> spot =
          code.excerpt(frame).map(excerpt -> new Spot(frame.getMethodName(), excerpt));
      if (spot.isPresent() && told.size() < MOST_FRAMES && told.add(spot.get())) {
        lines.add(first ? "  " + spot.get().name() : "  called from " + spot.get().caller());
        lines.addAll(highlighted(spot.get().excerpt()));
        first = false;
      }
    }
    return lines;
  }

  private static List<String> highlighted(Excerpt excerpt) {
    return excerpt.lines().stream()
        .map(
            line ->
                line.startsWith("  →") || line.strip().startsWith("^") ? BOLD + line + PLAIN : line)
        .toList();
  }

  // What did not compile

  private static ErrorReport unresolved(UnresolvedReferenceException e, LearnerCode code) {
    String method = e.getSnippet().name();
    List<String> missing = code.unresolved(e.getSnippet());
    List<String> lines = new ArrayList<>();
    String headline = method + " cannot run: " + Undefined.names(missing);
    lines.add(BOLD + headline + PLAIN);
    Set<Integer> told = new HashSet<>();
    for (String name : Undefined.bareNames(missing)) {
      code.use(e.getSnippet(), name)
          .filter(excerpt -> told.add(excerpt.line()))
          .ifPresent(excerpt -> lines.addAll(lines(excerpt)));
      lines.add(Undefined.advice(name, code.names(), code.failureToSet(name)));
    }
    return new ErrorReport("Undefined", headline, lines);
  }

  private static Optional<ErrorReport> compileError(Throwable failure, LearnerCode code) {
    Snippet snippet;
    try {
      Object event = failure.getClass().getMethod("getBadSnippetCompilation").invoke(failure);
      snippet = ((SnippetEvent) event).snippet();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    List<Diag> diagnostics = code.diagnostics(snippet).filter(Diag::isError).toList();
    for (Diag diagnostic : diagnostics) {
      lines.add(BOLD + "Does not compile" + PLAIN + ": " + summary(diagnostic));
      lines.addAll(lines(code.excerpt(snippet, diagnostic)));
      advice(diagnostic, code).ifPresent(advice -> lines.add(advice));
    }
    String message = diagnostics.isEmpty() ? "does not compile" : summary(diagnostics.get(0));
    return Optional.of(new ErrorReport("CompileError", message, lines));
  }

  private static List<String> lines(Excerpt excerpt) {
    List<String> lines = new ArrayList<>(List.of("  " + excerpt.name()));
    lines.addAll(highlighted(excerpt));
    return lines;
  }

  /** The compiler's message in one line, without the place in code that JShell generated. */
  private static String summary(Diag diagnostic) {
    List<String> parts =
        diagnostic
            .getMessage(null)
            .lines()
            .map(String::strip)
            .filter(line -> !line.startsWith("location:") && !line.isEmpty())
            .map(line -> line.replaceFirst("^symbol:\\s+", ""))
            .toList();
    return String.join(" – ", parts);
  }

  private static Optional<String> advice(Diag diagnostic, LearnerCode code) {
    Matcher symbol = SYMBOL.matcher(diagnostic.getMessage(null));
    boolean ownName =
        !diagnostic.getMessage(null).contains("location: variable")
            && !diagnostic.getMessage(null).matches("(?s).*location: class (?!REPL|\\$)\\w.*");
    return symbol.find() && ownName
        ? Optional.of(
            Undefined.advice(symbol.group(2), code.names(), code.failureToSet(symbol.group(2))))
        : Optional.empty();
  }
}
