package mlelabs.worker;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import mlelabs.data.TablesawStart;
import mlelabs.exercise.Contract;
import mlelabs.worker.Snippets.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a notebook's declarations in JShell, in the order of the notebook, and turns each
 * exercise into an instance of its contract.
 *
 * <p>Imports, types and methods are evaluated; a variable only when an exercise needs it;
 * expressions and statements never. A declaration that is rejected is tried again after the last
 * one, because it may need one that comes later.
 */
final class CellSession implements Session {

  private final Peer peer;
  private final LoadedClasses classes = new LoadedClasses();
  private final JShell shell;
  private final Snippets snippets;
  private final String bridge =
      "bridge" + UUID.randomUUID().toString().replace("-", "") + ".Bridge";
  private final List<Contract> contracts = new ArrayList<>();
  private Set<Thread> threadsBefore = Set.of();

  /** A held-back variable: what it is called and the pieces that declare it. */
  private final Map<String, List<Attempt>> variables = new LinkedHashMap<>();

  private final List<Attempt> attempts = new ArrayList<>();
  private final List<String> cellTexts = new ArrayList<>();

  /** A declaration and what JShell last said of it. */
  private static final class Attempt {

    private final Piece piece;
    private @Nullable Snippet snippet;
    private @Nullable Status status;

    Attempt(Piece piece) {
      this.piece = piece;
    }

    boolean rejected() {
      return status == null || status == Status.REJECTED;
    }
  }

  CellSession(Peer peer) {
    this.peer = peer;
    PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
    this.shell =
        JShell.builder()
            .executionEngine(new InThisProcess(classes), Map.of())
            .in(InputStream.nullInputStream())
            .out(nothing)
            .err(nothing)
            .build();
    this.snippets = new Snippets(shell.sourceCodeAnalysis());
  }

  private record InThisProcess(LoadedClasses classes) implements ExecutionControlProvider {

    @Override
    public String name() {
      return "in-this-process";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
      return classes;
    }
  }

  @Override
  public void prepare(List<String> names) {
    TablesawStart.run();
    Prelude.imports().forEach(shell::eval);
    names.forEach(name -> contracts.add(contract(name)));
    shell.addToClasspath(AdapterTypes.compile(bridge, contracts).toString());
  }

  private static Contract contract(String name) {
    try {
      return Contract.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("a contract must be on the class path: " + name, e);
    }
  }

  @Override
  public List<ExerciseState> evaluate(List<String> cells) {
    cellTexts.addAll(cells);
    for (int i = 0; i < cells.size(); i++) {
      for (Piece piece : snippets.of(i, cells.get(i))) {
        take(piece);
      }
    }
    retryRejected();
    evaluateNeededVariables();
    Bridge.open(contracts.size());
    adaptTogether();
    List<ExerciseState> states =
        IntStream.range(0, contracts.size()).mapToObj(this::state).toList();
    // What an initialiser left running would be back in the next worker.
    threadsBefore = Thread.getAllStackTraces().keySet();
    return states;
  }

  @Override
  public int strayThreads() {
    Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
    now.removeAll(threadsBefore);
    return (int) now.stream().filter(t -> t.isAlive() && !Worker.isOurs(t)).count();
  }

  // ---- declarations

  private void take(Piece piece) {
    Attempt attempt = new Attempt(piece);
    if (!piece.complete()) {
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
    dropImportsOfTypesDeclaredBy(attempt);
    for (SnippetEvent event : shell.eval(attempt.piece.source())) {
      if (event.causeSnippet() == null) {
        attempt.snippet = event.snippet();
        attempt.status = event.status();
      }
    }
  }

  /** A single-type import and a class of the same name wedge JShell for good. */
  private void dropImportsOfTypesDeclaredBy(Attempt attempt) {
    List<String> types =
        Declaration.of(attempt.piece.source())
            .filter(d -> d.kind() == Declaration.Kind.TYPE)
            .map(Declaration::names)
            .orElse(List.of());
    shell.imports().filter(i -> types.contains(i.name())).toList().forEach(shell::drop);
  }

  private void retryRejected() {
    long before;
    long after = rejected();
    do {
      before = after;
      attempts.stream().filter(a -> a.piece.complete() && a.rejected()).forEach(this::evaluate);
      after = rejected();
    } while (after > 0 && after < before);
  }

  private long rejected() {
    return attempts.stream().filter(Attempt::rejected).count();
  }

  /** Evaluates variables that methods lack, and those that these need, until nothing changes. */
  private void evaluateNeededVariables() {
    boolean progress = !variables.isEmpty();
    while (progress) {
      progress = false;
      for (String name : missingVariables()) {
        List<Attempt> declarations = variables.remove(name);
        if (declarations != null) {
          declarations.forEach(this::evaluate);
          attempts.addAll(declarations);
          progress = true;
        }
      }
      retryRejected();
    }
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
    for (Attempt attempt : attempts) {
      if (attempt.piece.complete() && attempt.rejected()) {
        variables.keySet().stream()
            .filter(v -> Pattern.compile("\\b" + v + "\\b").matcher(attempt.piece.source()).find())
            .forEach(names::add);
      }
    }
    return names;
  }

  // ---- exercises

  private ExerciseState state(int i) {
    Contract contract = contracts.get(i);
    String name = contract.method().getName();
    Optional<MethodSnippet> declared = method(contract);
    if (declared.isEmpty()) {
      return undeclared(contract);
    }
    MethodSnippet method = declared.get();
    if (shell.status(method) != Status.VALID) {
      return failed(problem(method));
    }
    Optional<Problem> mismatch = Bridge.has(i) ? Optional.empty() : adapt(i, contract, method);
    if (mismatch.isPresent()) {
      return failed(mismatch.get());
    }
    peer.export(FIRST_EXERCISE + i, Bridge.method(i), contract.type());
    return new ExerciseState(
        Kind.READY, Optional.empty(), classes.forbiddenUses(name, contract.forbidden()));
  }

  private static ExerciseState failed(Problem problem) {
    return new ExerciseState(Kind.COMPILE_ERROR, Optional.of(problem), List.of());
  }

  private ExerciseState undeclared(Contract contract) {
    String name = contract.method().getName();
    Pattern declaration =
        Pattern.compile("[\\w>\\]]\\s+" + Pattern.quote(name) + "\\s*\\([^)]*\\)\\s*\\{?");
    return attempts.stream()
        .filter(a -> a.rejected() && declaration.matcher(a.piece.source()).find())
        .reduce((first, second) -> second)
        .map(a -> failed(problem(a)))
        .orElse(new ExerciseState(Kind.MISSING, Optional.empty(), List.of()));
  }

  private Optional<MethodSnippet> method(Contract contract) {
    return shell
        .methods()
        .filter(m -> m.name().equals(contract.method().getName()))
        .reduce((first, second) -> second);
  }

  /** In one snippet, which costs a fraction of one each; if one does not fit, none is adapted. */
  private void adaptTogether() {
    shell.eval(
        IntStream.range(0, contracts.size())
            .filter(i -> method(contracts.get(i)).map(shell::status).orElse(null) == Status.VALID)
            .mapToObj(this::adapter)
            .collect(Collectors.joining(" ", "{ ", " }")));
  }

  /** The lambda is compiled against the contract, so the compiler itself judges the signature. */
  private String adapter(int i) {
    Method method = contracts.get(i).method();
    String parameters =
        IntStream.range(0, method.getParameterCount())
            .mapToObj(p -> "a" + p)
            .collect(Collectors.joining(", ", "(", ")"));
    return String.format(
        Locale.ROOT,
        "%s.accept(%d, (%s.E%d) %s -> %s%s);",
        bridge,
        i,
        bridge,
        i,
        parameters,
        method.getName(),
        parameters);
  }

  private Optional<Problem> adapt(int i, Contract contract, MethodSnippet method) {
    for (SnippetEvent event : shell.eval(adapter(i))) {
      if (event.causeSnippet() == null && event.status() != Status.VALID) {
        String reason =
            firstError(event.snippet()).map(d -> ": " + d.getMessage(Locale.ENGLISH)).orElse("");
        return Optional.of(
            at(
                method,
                0,
                "the method must fit its contract, " + Signature.of(contract.method()) + reason));
      }
    }
    return Optional.empty();
  }

  // ---- problems

  private Problem problem(Attempt attempt) {
    if (attempt.snippet == null) {
      return position(
          attempt.piece,
          attempt.piece.source().length(),
          "reached the end of the cell while parsing: is a bracket not closed?");
    }
    Optional<Diag> error = firstError(attempt.snippet);
    return position(
        attempt.piece,
        leading(attempt.piece, attempt.snippet) + error.map(d -> (int) d.getPosition()).orElse(0),
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
    Matcher name = Pattern.compile("^\\w+ (\\w+)").matcher(missing);
    if (!name.find()) {
      return 0;
    }
    Matcher use = Pattern.compile("\\b" + name.group(1) + "\\b").matcher(method.source());
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
      if (attempt.snippet != null && attempt.snippet.id().equals(snippet.id())) {
        return position(attempt.piece, leading(attempt.piece, snippet) + position, message);
      }
    }
    return new Problem(0, 1, 1, message);
  }

  private Problem position(Piece piece, int position, String message) {
    String text = cellTexts.get(piece.cell());
    int end = Math.min(text.length(), Math.max(0, piece.offset() + position));
    while (end < text.length() - 1 && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String before = text.substring(0, end);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Problem(piece.cell(), line, end - (before.lastIndexOf('\n') + 1) + 1, message);
  }
}
