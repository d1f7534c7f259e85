package mlelabs.grader.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An attack of the catalogue, a file of this form:
 *
 * <pre>
 * // wins: points
 * // reads: output                     (optional: which report of the plain runner counts)
 * // not inside: because it is so      (optional: why it cannot win there in the plain runner)
 * // never early: because it is so     (optional: why it is not made there at all)
 * // alone: because it is so           (optional: why the runner must be new for each placement)
 * // java: 25                          (optional: the oldest Java that has what it needs)
 * // root: because it is so            (optional: why only root can win in the plain runner's cage)
 * statements that may return what they got hold of
 * // ---- cell                         (optional, then a cell of the notebook)
 * </pre>
 *
 * The statements see {@code mark} (a word that nothing else on the machine holds), {@code words}
 * and {@code change} (the exercise's arguments, empty where it has not been called yet).
 *
 * @param name of the file
 * @param prize what it wins in the plain runner
 * @param readsOutput whether the plain runner is believed on its output instead of its exit status
 * @param hopeless where it cannot win in the plain runner, and why
 * @param left where it is not made, and why
 * @param alone whether the plain runner is started anew for each placement
 * @param java the oldest feature release of Java on which it runs
 * @param body the statements
 * @param cells further cells
 */
record Attack(
    String name,
    Prize prize,
    boolean readsOutput,
    Map<Placement, String> hopeless,
    Map<Placement, String> left,
    boolean alone,
    int java,
    String body,
    List<String> cells) {

  /** What an attack is after. */
  enum Prize {
    /** Points for a wrong answer. */
    POINTS,
    /** What the hidden tests hold or ask. */
    SECRET,
    /** The points of other exercises, lost. */
    NEIGHBOURS,
    /** A process, file or message that outlives the run. */
    REMAINS
  }

  private static final Pattern HEADER =
      Pattern.compile("// (wins|reads|alone|(?:not|never) \\w+|java|root): (.*)");
  private static final String CELL = "// ---- cell\n";

  /** The attacks of a family, by name. */
  static List<Attack> family(String family) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile", family))) {
      List<Attack> attacks = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        attacks.add(parse(file));
      }
      return attacks.stream().filter(a -> a.java <= Runtime.version().feature()).toList();
    }
  }

  private static Attack parse(Path file) throws IOException {
    String text = Files.readString(file);
    Map<String, String> headers = new LinkedHashMap<>();
    for (Matcher header : text.lines().map(HEADER::matcher).takeWhile(Matcher::matches).toList()) {
      headers.put(header.group(1), header.group(2));
    }
    Map<Placement, String> left = reasons(headers, "never ");
    Map<Placement, String> hopeless = reasons(headers, "not ");
    hopeless.putAll(left);
    if (headers.containsKey("root") && !"root".equals(System.getProperty("user.name"))) {
      Stream.of(Placement.values()).forEach(p -> hopeless.putIfAbsent(p, headers.get("root")));
    }
    String[] parts = text.split(CELL, -1);
    Prize prize = Prize.valueOf(headers.getOrDefault("wins", "").toUpperCase(Locale.ROOT));
    return new Attack(
        String.valueOf(file.getFileName()).replace(".java", ""),
        prize,
        headers.containsKey("reads"),
        hopeless,
        left,
        headers.containsKey("alone") || prize == Prize.POINTS || prize == Prize.NEIGHBOURS,
        Integer.parseInt(headers.getOrDefault("java", "17")),
        parts[0],
        Arrays.asList(parts).subList(1, parts.length));
  }

  private static Map<Placement, String> reasons(Map<String, String> headers, String word) {
    Map<Placement, String> reasons = new EnumMap<>(Placement.class);
    for (Placement placement : Placement.values()) {
      Stream.of(word + "anywhere", word + placement)
          .map(headers::get)
          .filter(Objects::nonNull)
          .forEach(reason -> reasons.put(placement, reason));
    }
    return reasons;
  }

  /** Where it is made. */
  List<Placement> placements() {
    return Stream.of(Placement.values()).filter(p -> !left.containsKey(p)).toList();
  }

  /** The class that every placement uses. */
  private String declaration() {
    return """
        class Attack {
          static Object run(String mark, List<String> words, UnaryOperator<String> change) throws Throwable {
            if (mark.isEmpty()) return null;
            return attack(mark, words, change);
          }
          static Object attack(String mark, List<String> words, UnaryOperator<String> change) throws Throwable {
        %s
          }
          @SuppressWarnings("unchecked")
          static Supplier<List<String>> answer(String mark, Object found) {
            if (found instanceof Throwable t) Attack.<RuntimeException>rethrow(t);
            if (found instanceof Supplier s) return s;
            if (found instanceof List list) return () -> list;
            System.out.println(mark + " " + found);
            return () -> List.of(mark + " " + found);
          }
          @SuppressWarnings("unchecked")
          static <T extends Throwable> void rethrow(Throwable t) throws T {
            throw (T) t;
          }
        }
        """
        .formatted(body);
  }

  /**
   * The placements in which it can win against the plain runner, by the process that tries them.
   */
  List<List<Placement>> plainRuns() {
    List<Placement> placements =
        Stream.of(Placement.values()).filter(p -> !hopeless.containsKey(p)).toList();
    if (alone) {
      return placements.stream().map(List::of).toList();
    }
    return placements.isEmpty() ? List.of() : List.of(placements);
  }

  /** A notebook with this attack in some placements, and honest neighbours. */
  List<String> notebook(Scene scene, List<Placement> placements) {
    List<String> notebook = new ArrayList<>();
    notebook.add("import java.nio.file.*;");
    notebook.add("int plus(int a, int b) { return a + b; }");
    notebook.addAll(cells);
    notebook.add(declaration());
    for (Placement placement : placements) {
      notebook.addAll(placement.cells(scene.mark(this, placement)));
    }
    notebook.add("int twice(int number) { return 2 * number; }");
    return notebook.stream().map(scene::set).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
