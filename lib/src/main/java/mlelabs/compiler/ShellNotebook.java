package mlelabs.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.ExerciseState;
import mlelabs.compiler.Compilation.Kind;
import mlelabs.compiler.Compilation.Place;
import mlelabs.compiler.Compilation.Problem;
import mlelabs.compiler.Compilation.Progress;
import mlelabs.compiler.Compilation.Skipped;
import mlelabs.compiler.Snippets.Piece;
import mlelabs.exercise.Contract;
import mlelabs.worker.ClassFile;
import mlelabs.worker.Frame;
import mlelabs.worker.Prelude;
import mlelabs.worker.Signature;

/**
 * A notebook's declarations, compiled one by one by JShell in the order of the notebook, as the
 * kernel would, and an adapter from each exercise to its contract.
 *
 * <p>Imports, types and methods are compiled; a variable only when an exercise needs it;
 * expressions and statements never. A declaration that is rejected is tried again after the last
 * one, because it may need one that comes later.
 */
final class ShellNotebook implements CompiledNotebook {

  /** A class that JShell wraps a snippet in; what a snippet declares is nested in it. */
  private static final Pattern WRAPPER = Pattern.compile("^REPL\\.\\$JShell\\$\\w+");

  private final Adapters adapters;
  private final List<String> cells;
  private final Map<Place, String> skipped;
  private final Progress progress;
  private final RecordedExecution execution = new RecordedExecution();
  private final JShell shell;
  private final List<Attempt> attempts = new ArrayList<>();

  /** Held-back variables: what each is called and the pieces that declare it. */
  private final Map<String, List<Attempt>> variables = new LinkedHashMap<>();

  private final ExerciseState[] states;
  private final List<StandardJavaFileManager> fileManagers = new ArrayList<>();

  ShellNotebook(Adapters adapters, List<String> cells, List<Skipped> skipped, Progress progress) {
    this.adapters = adapters;
    this.cells = List.copyOf(cells);
    this.skipped =
        skipped.stream().collect(Collectors.toMap(Skipped::place, Skipped::reason, (a, b) -> a));
    this.progress = progress;
    this.states = new ExerciseState[adapters.contracts().size()];
    PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
    this.shell =
        JShell.builder()
            .executionEngine(execution.provider(), Map.of())
            .in(InputStream.nullInputStream())
            .out(nothing)
            .err(nothing)
            .fileManager(this::noted)
            .build();
    shell.addToClasspath(adapters.folder().toString());
    Prelude.imports().forEach(shell::eval);
    compile();
  }

  private StandardJavaFileManager noted(StandardJavaFileManager files) {
    fileManagers.add(files);
    return files;
  }

  private void compile() {
    Snippets snippets = new Snippets(shell.sourceCodeAnalysis());
    for (int i = 0; i < cells.size(); i++) {
      pieces(snippets, i).forEach(this::take);
    }
    retryRejected();
    evaluateNeededVariables();
    adapt();
  }

  @Override
  public Compiled compiled() {
    List<ClassFile> notebook = execution.classes();
    ClassReferences references = new ClassReferences(notebook);
    return new Compiled(
        Stream.concat(notebook.stream(), adapters.classes().stream()).toList(),
        execution.runs(),
        IntStream.range(0, states.length).mapToObj(i -> withForbidden(references, i)).toList());
  }

  private ExerciseState withForbidden(ClassReferences references, int i) {
    Contract contract = adapters.contracts().get(i);
    return states[i].kind() == Kind.READY
        ? references
            .declaring(contract.method().getName())
            .map(name -> references.uses(name, contract.forbidden()))
            .map(
                uses ->
                    new ExerciseState(
                        Kind.READY, Optional.empty(), uses.forbidden(), uses.runTimeNames()))
            .orElse(states[i])
        : states[i];
  }

  @Override
  public void close() {
    shell.close();
    // JShell leaves them open, and with them every archive of the class path.
    for (StandardJavaFileManager files : fileManagers) {
      try {
        files.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  // ---- declarations

  private List<Piece> pieces(Snippets snippets, int cell) {
    Place whole = new Place(cell, 0);
    String text = cells.get(cell);
    if (skipped.containsKey(whole)) {
      return List.of(new Piece(cell, 0, text, true));
    }
    progress.compiling(whole);
    try {
      return snippets.of(cell, text);
    } catch (StackOverflowError | InternalError | RuntimeException | AssertionError e) {
      return Snippets.byBrackets(cell, text);
    }
  }

  private Optional<String> reasonToSkip(Piece piece) {
    return Optional.ofNullable(skipped.get(place(piece)))
        .or(() -> Optional.ofNullable(skipped.get(new Place(piece.cell(), 0))));
  }

  private void take(Piece piece) {
    Attempt attempt = new Attempt(piece);
    reasonToSkip(piece).ifPresent(attempt::refuse);
    if (attempt.refusal().isPresent()) {
      attempts.add(attempt);
      return;
    }
    Declaration.of(piece.source())
        .ifPresent(
            declaration -> {
              if (declaration.kind() == Declaration.Kind.VARIABLE) {
                declaration.names().forEach(name -> hold(name, attempt));
              } else {
                attempts.add(attempt);
                evaluate(attempt);
              }
            });
  }

  private void hold(String name, Attempt attempt) {
    variables.computeIfAbsent(name, n -> new ArrayList<>()).add(attempt);
  }

  private void evaluate(Attempt attempt) {
    Place place = place(attempt.piece());
    progress.compiling(place);
    execution.at(Optional.of(place));
    try {
      dropImportsOfTypesDeclaredBy(attempt);
      for (SnippetEvent event : shell.eval(attempt.piece().source())) {
        if (event.causeSnippet() == null) {
          attempt.became(event.snippet(), event.status());
        }
      }
    } catch (StackOverflowError | InternalError | RuntimeException | AssertionError e) {
      attempt.refuse("the compiler gives up on this: it may be nested too deeply");
    }
    execution.at(Optional.empty());
  }

  /** A single-type import and a class of the same name wedge JShell for good. */
  private void dropImportsOfTypesDeclaredBy(Attempt attempt) {
    List<String> types =
        Declaration.of(attempt.piece().source())
            .filter(d -> d.kind() == Declaration.Kind.TYPE)
            .map(Declaration::names)
            .orElse(List.of());
    shell.imports().filter(i -> types.contains(i.name())).toList().forEach(shell::drop);
  }

  private Stream<Attempt> retriable() {
    return attempts.stream().filter(a -> a.refusal().isEmpty() && a.rejected());
  }

  private void retryRejected() {
    long before;
    long after = retriable().count();
    do {
      before = after;
      retriable().toList().forEach(this::evaluate);
      after = retriable().count();
    } while (after > 0 && after < before);
  }

  /**
   * Evaluates variables that methods lack, and those that these need, until nothing changes; then
   * all of them in the order of the notebook, which is that in which their initialisers ran.
   */
  private void evaluateNeededVariables() {
    Set<Attempt> needed = new LinkedHashSet<>();
    boolean more = !variables.isEmpty();
    while (more) {
      more = false;
      for (String name : missingVariables()) {
        List<Attempt> declarations = variables.remove(name);
        if (declarations != null) {
          declarations.stream().filter(needed::add).forEach(this::evaluateHeldBack);
          more = true;
        }
      }
      retryRejected();
    }
    if (needed.size() > 1) {
      execution.forgetRuns();
      needed.stream()
          .sorted(
              Comparator.comparingInt((Attempt a) -> a.piece().cell())
                  .thenComparing(a -> a.piece().offset()))
          .forEach(this::evaluate);
      retryRejected();
    }
  }

  private void evaluateHeldBack(Attempt attempt) {
    evaluate(attempt);
    attempts.add(attempt);
  }

  private Set<String> missingVariables() {
    Set<String> names = new LinkedHashSet<>();
    shell
        .snippets()
        .filter(DeclarationSnippet.class::isInstance)
        .map(DeclarationSnippet.class::cast)
        .flatMap(shell::unresolvedDependencies)
        .map(d -> d.replaceFirst("^variable ", ""))
        .forEach(names::add);
    retriable()
        .forEach(
            attempt ->
                variables.keySet().stream()
                    .filter(
                        v ->
                            Pattern.compile("(?U)\\b" + Pattern.quote(v) + "\\b")
                                .matcher(attempt.piece().source())
                                .find())
                    .forEach(names::add));
    return names;
  }

  // ---- exercises

  private void adapt() {
    List<Integer> ready = new ArrayList<>();
    for (int i = 0; i < states.length; i++) {
      Optional<ExerciseState> unfit = unfit(adapters.contracts().get(i));
      if (unfit.isPresent()) {
        states[i] = unfit.get();
      } else {
        states[i] = new ExerciseState(Kind.READY, Optional.empty());
        ready.add(i);
      }
    }
    if (!ready.isEmpty() && !adaptTogether(ready)) {
      ready.forEach(this::adapt);
    }
  }

  private Optional<ExerciseState> unfit(Contract contract) {
    Optional<MethodSnippet> declared = method(contract);
    if (declared.isEmpty()) {
      return Optional.of(undeclared(contract));
    }
    return shell.status(declared.get()) == Status.VALID
        ? Optional.empty()
        : Optional.of(failed(problem(declared.get())));
  }

  private static ExerciseState failed(Problem problem) {
    return new ExerciseState(Kind.COMPILE_ERROR, Optional.of(problem));
  }

  private ExerciseState undeclared(Contract contract) {
    String name = contract.method().getName();
    Pattern declaration =
        Pattern.compile("[\\w>\\]]\\s+" + Pattern.quote(name) + "\\s*\\([^)]*\\)\\s*\\{?");
    return attempts.stream()
        .filter(a -> a.rejected() && declaration.matcher(a.piece().source()).find())
        .reduce((first, second) -> second)
        .map(a -> failed(problem(a)))
        .orElse(new ExerciseState(Kind.MISSING, Optional.empty()));
  }

  private Optional<MethodSnippet> method(Contract contract) {
    return shell
        .methods()
        .filter(m -> m.name().equals(contract.method().getName()))
        .reduce((first, second) -> second);
  }

  /** In one snippet, which costs a fraction of one each; if one does not fit, none is adapted. */
  private boolean adaptTogether(List<Integer> exercises) {
    return shell
        .eval(
            exercises.stream()
                .map(adapters::statement)
                .collect(Collectors.joining(" ", "{ ", " }")))
        .stream()
        .allMatch(event -> event.causeSnippet() != null || event.status() == Status.VALID);
  }

  private void adapt(int i) {
    Contract contract = adapters.contracts().get(i);
    MethodSnippet method = method(contract).orElseThrow();
    for (SnippetEvent event : shell.eval(adapters.statement(i))) {
      if (event.causeSnippet() == null && event.status() != Status.VALID) {
        String reason =
            firstError(event.snippet()).map(d -> ": " + d.getMessage(Locale.ENGLISH)).orElse("");
        states[i] =
            failed(
                at(
                    method,
                    0,
                    "the method must fit its contract, "
                        + Signature.of(contract.method())
                        + reason));
      }
    }
  }

  // ---- places

  @Override
  public List<Place> locate(List<Frame> frames) {
    List<Frame> wrapped =
        frames.stream()
            .flatMap(
                f -> {
                  Matcher wrapper = WRAPPER.matcher(f.className());
                  return wrapper.find()
                      ? Stream.of(new Frame(wrapper.group(), f.method(), f.line()))
                      : Stream.empty();
                })
            .toList();
    if (wrapped.isEmpty()) {
      return List.of();
    }
    execution.throwNext(wrapped);
    return shell.eval("{ }").stream()
        .map(SnippetEvent::exception)
        .filter(EvalException.class::isInstance)
        .flatMap(e -> Stream.of(e.getStackTrace()))
        .flatMap(this::place)
        .toList();
  }

  /** JShell names the snippet, as {@code #id}, and the line in it. */
  private Stream<Place> place(StackTraceElement frame) {
    String file = String.valueOf(frame.getFileName());
    return attempts.stream()
        .filter(a -> a.snippet().map(s -> file.equals("#" + s.id())).orElse(false))
        .reduce((first, second) -> second)
        .map(a -> new Place(a.piece().cell(), firstLine(a) + frame.getLineNumber() - 1))
        .stream();
  }

  private int firstLine(Attempt attempt) {
    int leading = attempt.snippet().map(s -> leading(attempt.piece(), s)).orElse(0);
    return line(attempt.piece().cell(), attempt.piece().offset() + leading);
  }

  private Place place(Piece piece) {
    return new Place(piece.cell(), line(piece.cell(), piece.offset()));
  }

  private int line(int cell, int end) {
    return (int) cells.get(cell).substring(0, end).chars().filter(c -> c == '\n').count() + 1;
  }

  // ---- problems

  private Problem problem(Attempt attempt) {
    Piece piece = attempt.piece();
    if (attempt.refusal().isPresent()) {
      return position(
          piece, piece.complete() ? 0 : piece.source().length(), attempt.refusal().get());
    }
    Optional<Diag> error = attempt.snippet().flatMap(this::firstError);
    int leading = attempt.snippet().map(s -> leading(piece, s)).orElse(0);
    return position(
        piece,
        leading + error.map(d -> (int) d.getPosition()).orElse(0),
        error.map(d -> d.getMessage(Locale.ENGLISH)).orElse("this does not compile"));
  }

  private Problem problem(MethodSnippet method) {
    Optional<Diag> error = firstError(method);
    if (error.isPresent()) {
      return at(method, (int) error.get().getPosition(), error.get().getMessage(Locale.ENGLISH));
    }
    String missing = shell.unresolvedDependencies(method).collect(Collectors.joining(", "));
    return at(method, firstUse(method, missing), "cannot find " + missing);
  }

  /** Where a method first names what it lacks ("variable mean" or "method mean(double[])"). */
  private static int firstUse(MethodSnippet method, String missing) {
    Matcher name = Pattern.compile("(?U)^\\w+ (\\w+)").matcher(missing);
    if (!name.find()) {
      return 0;
    }
    Matcher use = Pattern.compile("(?U)\\b" + name.group(1) + "\\b").matcher(method.source());
    return use.find() ? use.start() : 0;
  }

  private Optional<Diag> firstError(Snippet snippet) {
    return shell.diagnostics(snippet).filter(Diag::isError).findFirst();
  }

  /** Where the snippet that JShell speaks of begins in the piece that it was given. */
  private static int leading(Piece piece, Snippet snippet) {
    return Math.max(0, piece.source().indexOf(snippet.source()));
  }

  private Problem at(Snippet snippet, int position, String message) {
    for (int i = attempts.size() - 1; i >= 0; i--) {
      Attempt attempt = attempts.get(i);
      if (attempt.snippet().map(s -> s.id().equals(snippet.id())).orElse(false)) {
        return position(attempt.piece(), leading(attempt.piece(), snippet) + position, message);
      }
    }
    return new Problem(0, 1, 1, message);
  }

  private Problem position(Piece piece, int position, String message) {
    String text = cells.get(piece.cell());
    int end = Math.min(text.length(), Math.max(0, piece.offset() + position));
    while (end < text.length() - 1 && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int column = end - (text.substring(0, end).lastIndexOf('\n') + 1) + 1;
    return new Problem(piece.cell(), line(piece.cell(), end), column, message);
  }
}
