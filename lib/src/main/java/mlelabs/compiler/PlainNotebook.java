package mlelabs.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.ExerciseState;
import mlelabs.compiler.Compilation.Kind;
import mlelabs.compiler.Compilation.Place;
import mlelabs.compiler.Compilation.Run;
import mlelabs.compiler.Snippets.Piece;
import mlelabs.exercise.Contract;
import mlelabs.worker.ClassFile;
import mlelabs.worker.Frame;
import mlelabs.worker.Prelude;
import org.jspecify.annotations.Nullable;

/**
 * A notebook's declarations, compiled all at once: a class for each, as JShell would wrap it, that
 * imports the others. This takes a fraction of the time that JShell takes for one declaration after
 * another, and means the same as long as nothing is declared twice and every exercise compiles; for
 * all other notebooks there is none.
 */
final class PlainNotebook implements CompiledNotebook {

  /** JShell's own package and prefix, so that frames look alike. */
  private static final String PACKAGE = "REPL.";

  private static final String WRAPPER = "$JShell$";
  private static final String ADAPTER = "$JShell$Adapters";
  private static final int MOST_ROUNDS = 3;

  private final Adapters adapters;
  private final List<String> cells;
  private final Map<String, Unit> units;
  private final List<ClassFile> classes;

  /**
   * A declaration in a class of its own.
   *
   * @param className with its package
   * @param piece of a cell
   * @param declaration what it declares
   */
  private record Unit(String className, Piece piece, Declaration declaration) {}

  private PlainNotebook(
      Adapters adapters, List<String> cells, Map<String, Unit> units, List<ClassFile> classes) {
    this.adapters = adapters;
    this.cells = cells;
    this.units = units;
    this.classes = classes;
  }

  /** Compiles a notebook, if this way means the same as JShell's. */
  static Optional<PlainNotebook> of(
      MemoryCompiler compiler, Adapters adapters, List<String> cells) {
    List<Unit> units = new ArrayList<>();
    List<String> imports = new ArrayList<>(Prelude.imports());
    for (int i = 0; i < cells.size(); i++) {
      for (Piece piece : Snippets.byBrackets(i, cells.get(i))) {
        Optional<Declaration> declaration = Declaration.of(piece.source());
        if (declaration.isEmpty()) {
          continue;
        }
        switch (declaration.get().kind()) {
          case IMPORT -> imports.add(piece.source());
          case TYPE, METHOD ->
              units.add(new Unit(PACKAGE + WRAPPER + units.size(), piece, declaration.get()));
          case VARIABLE -> {
            // An exercise that needs one does not compile here.
          }
        }
      }
    }
    return isOdd(cells) || declaresTwice(units) || hides(cells, adapters, units)
        ? Optional.empty()
        : compiled(compiler, adapters, List.copyOf(cells), units, imports);
  }

  /** What could end a declaration elsewhere than its brackets tell. */
  private static boolean isOdd(List<String> cells) {
    return cells.stream().anyMatch(c -> c.contains("\\u") || c.contains("\r"));
  }

  /** Whether an exercise is named where the brackets tell of no declaration. */
  private static boolean hides(List<String> cells, Adapters adapters, List<Unit> units) {
    return adapters.contracts().stream()
        .map(c -> c.method().getName())
        .filter(name -> units.stream().noneMatch(u -> u.declaration().names().contains(name)))
        .map(name -> Pattern.compile("\\b" + name + "\\s*\\("))
        .anyMatch(call -> cells.stream().anyMatch(cell -> call.matcher(cell).find()));
  }

  private static boolean declaresTwice(List<Unit> units) {
    Set<String> names = new HashSet<>();
    return units.stream().anyMatch(u -> !u.declaration().names().stream().allMatch(names::add));
  }

  /** Leaves out what does not compile until the rest does, but no exercise. */
  private static Optional<PlainNotebook> compiled(
      MemoryCompiler compiler,
      Adapters adapters,
      List<String> cells,
      List<Unit> all,
      List<String> imports) {
    Set<String> exercises =
        adapters.contracts().stream().map(c -> c.method().getName()).collect(Collectors.toSet());
    List<Unit> units = all;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Set<String> declared =
          units.stream().flatMap(u -> u.declaration().names().stream()).collect(Collectors.toSet());
      declared.retainAll(exercises);
      MemoryCompiler.Result result =
          compiler.compile(adapters.folder(), sources(adapters, units, imports, declared));
      if (result.compiled()) {
        Map<String, Unit> byClass =
            units.stream().collect(Collectors.toMap(Unit::className, u -> u));
        return Optional.of(new PlainNotebook(adapters, cells, byClass, result.classes()))
            .filter(PlainNotebook::holdsItsOwnClassesOnly);
      }
      List<Unit> rest =
          units.stream().filter(u -> !result.failed().contains(u.className())).toList();
      if (rest.size() == units.size()
          || units.stream()
              .filter(u -> result.failed().contains(u.className()))
              .anyMatch(u -> mentions(u.piece(), exercises))) {
        return Optional.empty();
      }
      units = rest;
    }
    return Optional.empty();
  }

  private boolean holdsItsOwnClassesOnly() {
    return classes.stream()
        .map(ClassFile::name)
        .allMatch(name -> name.equals(PACKAGE + ADAPTER) || units.containsKey(wrapper(name)));
  }

  /** The class of a declaration that a class is, or is nested in. */
  private static String wrapper(String className) {
    int nested = className.indexOf('$', (PACKAGE + WRAPPER).length());
    return nested < 0 ? className : className.substring(0, nested);
  }

  private static boolean mentions(Piece piece, Set<String> exercises) {
    return exercises.stream().anyMatch(name -> piece.source().contains(name));
  }

  private static Map<String, String> sources(
      Adapters adapters, List<Unit> units, List<String> imports, Set<String> declared) {
    Map<String, String> sources = new HashMap<>();
    for (Unit unit : units) {
      sources.put(
          unit.className(),
          header(units, imports, unit)
              + "public class "
              + unit.className().substring(PACKAGE.length())
              + " { static\n"
              + unit.declaration().bare(unit.piece().source())
              + "\n}");
    }
    String statements =
        IntStream.range(0, adapters.contracts().size())
            .filter(i -> declared.contains(adapters.contracts().get(i).method().getName()))
            .mapToObj(adapters::statement)
            .collect(Collectors.joining("\n"));
    sources.put(
        PACKAGE + ADAPTER,
        header(units, List.of(), null)
            + "public class "
            + ADAPTER
            + " { public static void do_it$() {\n"
            + statements
            + "\n} }");
    return sources;
  }

  /** All on one line, so that the declaration begins on the second. */
  private static String header(List<Unit> units, List<String> imports, @Nullable Unit self) {
    StringBuilder header = new StringBuilder("package REPL; ");
    imports.forEach(i -> header.append(i.replaceAll("//.*|\\s+", " ")).append(' '));
    for (Unit unit : units) {
      if (unit != self) {
        String keyword = unit.declaration().kind() == Declaration.Kind.METHOD ? "static " : "";
        for (String name : unit.declaration().names()) {
          header.append(
              String.format(Locale.ROOT, "import %s%s.%s; ", keyword, unit.className(), name));
        }
      }
    }
    return header.toString();
  }

  @Override
  public Compiled compiled() {
    ClassReferences references = new ClassReferences(classes);
    return new Compiled(
        Stream.concat(classes.stream(), adapters.classes().stream()).toList(),
        List.of(new Run(PACKAGE + ADAPTER, "do_it$", Optional.empty())),
        adapters.contracts().stream().map(c -> state(references, c)).toList());
  }

  private ExerciseState state(ClassReferences references, Contract contract) {
    return units.values().stream()
        .filter(u -> u.declaration().names().contains(contract.method().getName()))
        .findFirst()
        .map(u -> references.uses(u.className(), contract.forbidden()))
        .map(
            uses ->
                new ExerciseState(
                    Kind.READY, Optional.empty(), uses.forbidden(), uses.runTimeNames()))
        .orElse(new ExerciseState(Kind.MISSING, Optional.empty()));
  }

  @Override
  public List<Place> locate(List<Frame> frames) {
    return frames.stream().flatMap(f -> place(f).stream()).toList();
  }

  private Optional<Place> place(Frame frame) {
    return Optional.ofNullable(units.get(wrapper(frame.className())))
        .map(
            unit -> {
              int before =
                  (int)
                      cells
                          .get(unit.piece().cell())
                          .substring(0, unit.piece().offset())
                          .chars()
                          .filter(c -> c == '\n')
                          .count();
              return new Place(unit.piece().cell(), before + frame.line() - 1);
            });
  }

  @Override
  public void close() {}
}
