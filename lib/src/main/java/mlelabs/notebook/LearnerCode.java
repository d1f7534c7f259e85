package mlelabs.notebook;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;

/** What the learner has typed so far: which cell each piece came from, and what it defines. */
final class LearnerCode {

  private static final AtomicReference<@Nullable LearnerCode> CURRENT = new AtomicReference<>();

  private final JShell shell;
  private final Map<String, String> failures = new LinkedHashMap<>();
  private final Map<Snippet, Place> places = new ConcurrentHashMap<>();
  private final List<Snippet> newInCell = new ArrayList<>();
  private Cell cell = new Cell(0, "");
  private int searchFrom;

  /** A cell as it was run. */
  private record Cell(int number, String code) {}

  /** Where a snippet begins: the cell's lines, and the snippet's offset in them. */
  private record Place(Cell cell, int offset) {}

  LearnerCode(JShell shell) {
    this.shell = shell;
    shell.onSnippetEvent(this::remember);
  }

  static void install(BaseKernel kernel) {
    try {
      JShell shell = (JShell) kernel.getClass().getMethod("getJShell").invoke(kernel);
      CURRENT.set(new LearnerCode(shell));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the kernel must offer its JShell", e);
    }
  }

  /** The code of this JVM's notebook. */
  static Optional<LearnerCode> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** From now on snippets come from this cell. */
  synchronized void beginCell(int number, String code) {
    failures.remove(code);
    cell = new Cell(number, code);
    searchFrom = 0;
    newInCell.clear();
  }

  private synchronized void remember(SnippetEvent event) {
    Snippet snippet = event.snippet();
    if (event.causeSnippet() != null) {
      return;
    }
    newInCell.add(snippet);
    place(snippet);
  }

  private Place place(Snippet snippet) {
    return places.computeIfAbsent(snippet, s -> locate(s.source()));
  }

  private synchronized Place locate(String source) {
    String stripped = source.strip();
    int at = cell.code().indexOf(stripped, searchFrom);
    if (at < 0 && stripped.endsWith(";")) {
      stripped = stripped.substring(0, stripped.length() - 1);
      at = cell.code().indexOf(stripped, searchFrom);
    }
    if (at < 0) {
      return new Place(new Cell(0, source), 0);
    }
    searchFrom = at + stripped.length();
    return new Place(cell, at);
  }

  /** The excerpt around a frame that JShell translated, whose file is {@code #ID}. */
  Optional<Excerpt> excerpt(StackTraceElement frame) {
    String file = frame.getFileName();
    if (file == null || !file.startsWith("#")) {
      return Optional.empty();
    }
    return snippet(file.substring(1)).map(s -> excerptAtLine(s, frame));
  }

  private Excerpt excerptAtLine(Snippet snippet, StackTraceElement frame) {
    Place place = place(snippet);
    int line = Excerpt.lineOf(place.cell().code(), place.offset()) + frame.getLineNumber() - 1;
    return new Excerpt(place.cell().number(), place.cell().code(), line, 0, 0);
  }

  /** The excerpt that a compiler's message is about. */
  Excerpt excerpt(Snippet snippet, Diag diagnostic) {
    Place place = place(snippet);
    int start = (int) Math.max(0, diagnostic.getStartPosition());
    int end = (int) Math.max(start, diagnostic.getEndPosition());
    String source = snippet.source();
    if (diagnostic.getPosition() >= 0
        && source
            .substring(Math.min(start, source.length()), Math.min(end, source.length()))
            .contains("\n")) {
      // A whole block is meant; the compiler's one position says more.
      start = (int) diagnostic.getPosition();
      end = start + 1;
    }
    int offset = place.offset();
    return Excerpt.ofRange(
        place.cell().number(), place.cell().code(), offset + start, offset + end);
  }

  /** The first place where a snippet uses a name. */
  Optional<Excerpt> use(Snippet snippet, String name) {
    Matcher use = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(snippet.source());
    if (!use.find()) {
      return Optional.empty();
    }
    Place place = place(snippet);
    return Optional.of(
        Excerpt.ofRange(
            place.cell().number(),
            place.cell().code(),
            place.offset() + use.start(),
            place.offset() + use.end()));
  }

  private Optional<Snippet> snippet(String id) {
    return shell.snippets().filter(s -> s.id().equals(id)).reduce((old, latest) -> latest);
  }

  Stream<Diag> diagnostics(Snippet snippet) {
    return shell.diagnostics(snippet);
  }

  /** The methods of this name, as they are now. */
  List<MethodSnippet> methods(String name) {
    return shell
        .methods()
        .filter(method -> method.name().equals(name) && shell.status(method).isActive())
        .toList();
  }

  /** What a declaration uses that is not defined: {@code method median(double[])}. */
  List<String> unresolved(DeclarationSnippet declaration) {
    return shell.unresolvedDependencies(declaration).toList();
  }

  /** Remembers what became of a cell, until it is run again. */
  synchronized void failed(String cell, String message) {
    failures.put(cell, message);
  }

  /** Why the cell that would have set a variable of this name did not. */
  synchronized Optional<String> failureToSet(String name) {
    Pattern declaration =
        Pattern.compile("[\\w>\\]]\\s+(?:\\w+\\s*,\\s*)*" + Pattern.quote(name) + "\\s*[=;,]");
    return failures.entrySet().stream()
        .filter(failure -> declaration.matcher(failure.getKey()).find())
        .map(Map.Entry::getValue)
        .reduce((first, second) -> second);
  }

  /** Every name that the learner has defined. */
  List<String> names() {
    return shell
        .snippets()
        .filter(s -> s instanceof PersistentSnippet && shell.status(s).isActive())
        .map(s -> ((PersistentSnippet) s).name())
        .distinct()
        .toList();
  }

  /** Says of a cell that just ran which of its methods still miss something. */
  synchronized Optional<String> warning() {
    List<String> lines =
        newInCell.stream()
            .filter(DeclarationSnippet.class::isInstance)
            .map(DeclarationSnippet.class::cast)
            .filter(
                s ->
                    shell.status(s) == Snippet.Status.RECOVERABLE_DEFINED
                        || shell.status(s) == Snippet.Status.RECOVERABLE_NOT_DEFINED)
            .map(s -> s.name() + " cannot run yet: " + Undefined.names(unresolved(s)))
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  /**
   * A stack trace as JShell would have translated it: frames of cells name their snippet and the
   * line in it. Unchanged where JShell's internals are not open to us.
   */
  StackTraceElement[] translated(StackTraceElement[] raw) {
    if (Arrays.stream(raw).noneMatch(Runaway::isInCell)) {
      return raw;
    }
    try {
      Field field = JShell.class.getDeclaredField("eval");
      field.setAccessible(true);
      Object eval = field.get(shell);
      Method translate =
          eval.getClass().getDeclaredMethod("translateExceptionStack", Exception.class);
      translate.setAccessible(true);
      Exception carrier = new Exception();
      carrier.setStackTrace(raw);
      return (StackTraceElement[]) translate.invoke(eval, carrier);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return raw;
    }
  }

  /** The excerpt around the innermost frame of a cell, with the method's name. */
  Optional<Spot> spot(StackTraceElement[] raw) {
    return Arrays.stream(translated(raw))
        .flatMap(f -> excerpt(f).map(e -> new Spot(f.getMethodName(), e)).stream())
        .findFirst();
  }
}
