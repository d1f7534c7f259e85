package mlelabs.grader.similarity;

import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.clustering.ClusteringOptions;
import de.jplag.exceptions.ExitException;
import de.jplag.java.Language;
import de.jplag.options.JPlagOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mlelabs.exercise.Lab;

/**
 * Which students of a lab have answers that JPlag finds alike: tokens of Java in runs of at least
 * nine, whatever the names and the layout. Only methods of exercise cells are compared; what the
 * released lab already holds is left out.
 *
 * @param pairs the most alike first
 * @param problem why it could not be found out, or empty
 * @see <a href="https://github.com/jplag/JPlag">JPlag</a>
 */
public record Similarity(List<SimilarPair> pairs, String problem) {

  /** Nothing was compared. */
  public static final Similarity NONE = new Similarity(List.of(), "");

  /** From how much likeness on a pair is named. */
  public static final int LEAST_PERCENT = 80;

  // A few lines are written alike by many.
  private static final int LEAST_TOKENS = 30;
  private static final String BASE = "released";

  /** Copies the list. */
  public Similarity {
    pairs = List.copyOf(pairs);
  }

  /**
   * Compares the answers to one lab.
   *
   * @param released what learners were given
   */
  public static Similarity of(Lab lab, List<Answers> answers, Optional<Answers> released) {
    if (answers.size() < 2) {
      return NONE;
    }
    try {
      Path folder = Files.createTempDirectory("answers-");
      try {
        return new Similarity(compared(lab, folder, answers, released), "");
      } finally {
        delete(folder);
      }
    } catch (IOException | ExitException | RuntimeException | StackOverflowError e) {
      return new Similarity(List.of(), "Answers to lab " + lab.id() + " were not compared: " + e);
    }
  }

  private static List<SimilarPair> compared(
      Lab lab, Path folder, List<Answers> answers, Optional<Answers> released)
      throws IOException, ExitException {
    Path submissions = Files.createDirectory(folder.resolve("submissions"));
    List<Answers> compared = new ArrayList<>();
    for (Answers one : answers) {
      if (write(one, submissions.resolve("s" + compared.size()))) {
        compared.add(one);
      }
    }
    if (compared.size() < 2) {
      return List.of();
    }
    JPlagOptions options =
        new JPlagOptions(new Language(), Set.of(submissions.toFile()), Set.of())
            .withClusteringOptions(new ClusteringOptions().withEnabled(false))
            .withMaximumNumberOfComparisons(JPlagOptions.SHOW_ALL_COMPARISONS);
    Path base = folder.resolve(BASE);
    if (released.isPresent() && write(released.get(), base)) {
      options = options.withBaseCodeSubmissionDirectory(base.toFile());
    }
    return new JPlag(options)
        .run().getAllComparisons().stream()
            .map(comparison -> pair(lab, comparison, compared))
            .filter(p -> p.percent() >= LEAST_PERCENT && p.tokens() >= LEAST_TOKENS)
            .sorted(SimilarPair.ORDER)
            .toList();
  }

  private static SimilarPair pair(Lab lab, JPlagComparison comparison, List<Answers> compared) {
    String one = student(comparison.firstSubmission().getName(), compared);
    String other = student(comparison.secondSubmission().getName(), compared);
    boolean inOrder = one.compareTo(other) <= 0;
    return new SimilarPair(
        lab.id(),
        inOrder ? one : other,
        inOrder ? other : one,
        (int) Math.floor(comparison.similarity() * 100),
        comparison.getNumberOfMatchedTokens());
  }

  private static String student(String folder, List<Answers> compared) {
    return compared.get(Integer.parseInt(folder.substring(1))).student();
  }

  /** Writes each answer as a class; whether there was any that is Java. */
  private static boolean write(Answers answers, Path folder) throws IOException {
    boolean any = false;
    for (Map.Entry<String, String> answer : answers.methods().entrySet()) {
      String name = "Exercise_" + answer.getKey().replace('.', '_');
      String source = "class " + name + " {\n" + answer.getValue() + "\n}\n";
      if (JavaSource.parses(source)) {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".java"), source);
        any = true;
      }
    }
    return any;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
