package mlelabs.grader.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mlelabs.environment.WholeFile;
import mlelabs.exercise.Course;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.similarity.Answers;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Shard;
import mlelabs.grader.submission.Verdict;

/**
 * One share of a class as one machine leaves it behind, {@code shard-2-of-8.json}: all that is
 * needed to write the reports of the class, without the submissions.
 *
 * @param shard which share
 * @param graded what became of it
 */
public record ShardFile(Shard shard, GradedClass graded) {

  private static final String NAME = "shard-\\d+-of-\\d+\\.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Writes the file into a folder. */
  public void write(Path folder) throws IOException {
    String name = String.format(Locale.ROOT, "shard-%d-of-%d.json", shard.index(), shard.count());
    WholeFile.write(folder.resolve(name), JSON.writeValueAsBytes(Document.of(this)));
  }

  /**
   * Puts the shares in these folders together.
   *
   * @throws IllegalArgumentException if a share lacks or is there twice, or they are not of the
   *     same class and version of the course
   */
  public static GradedClass merged(Course course, List<Path> folders) throws IOException {
    TreeMap<Integer, Document> shards = new TreeMap<>();
    for (Path file : files(folders)) {
      Document document = read(file);
      requireSame(file, document, shards.isEmpty() ? document : shards.firstEntry().getValue());
      if (shards.put(document.index(), document) != null) {
        throw new IllegalArgumentException("each shard must be there once, but is twice: " + file);
      }
    }
    requireAll(shards, folders);
    List<Outcome> outcomes = new ArrayList<>();
    List<Answers> answers = new ArrayList<>();
    for (Document document : shards.values()) {
      document.outcomes().forEach(o -> outcomes.add(o.outcome(course)));
      answers.addAll(document.answers());
    }
    Document first = shards.firstEntry().getValue();
    return new GradedClass(first.course(), first.students(), outcomes, answers);
  }

  private static List<Path> files(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> entries = Files.list(folder)) {
        entries.filter(p -> p.getFileName().toString().matches(NAME)).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static Document read(Path file) throws IOException {
    try {
      return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), Document.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " must be a shard, but is not", e);
    }
  }

  private static void requireSame(Path file, Document document, Document first) {
    boolean same =
        document.count() == first.count()
            && document.course().equals(first.course())
            && document.students().equals(first.students());
    if (!same) {
      throw new IllegalArgumentException(
          "shards must be of one class, one number of shards and one version of the course, but "
              + file
              + " differs from the others");
    }
  }

  private static void requireAll(TreeMap<Integer, Document> shards, List<Path> folders) {
    if (shards.isEmpty()) {
      throw new IllegalArgumentException("there must be shards, but none are in " + folders);
    }
    int count = shards.firstEntry().getValue().count();
    for (int i = 1; i <= count; i++) {
      if (!shards.containsKey(i)) {
        throw new IllegalArgumentException(
            "all shards must be there, but lacking is " + i + "/" + count);
      }
    }
  }

  private record Document(
      String course,
      int index,
      int count,
      List<String> students,
      List<StoredOutcome> outcomes,
      List<Answers> answers) {

    static Document of(ShardFile file) {
      return new Document(
          file.graded.courseVersion(),
          file.shard.index(),
          file.shard.count(),
          file.graded.students(),
          file.graded.outcomes().stream().map(StoredOutcome::of).toList(),
          file.graded.answers());
    }
  }

  private record StoredOutcome(
      String student,
      String lab,
      String file,
      Verdict verdict,
      String reason,
      String hash,
      @JsonProperty("handed_in") String handedIn,
      boolean sandboxed,
      List<StoredExercise> exercises) {

    static StoredOutcome of(Outcome o) {
      return new StoredOutcome(
          o.student(),
          o.lab(),
          o.file().toString(),
          o.verdict(),
          o.reason(),
          o.hash(),
          o.handedIn().toString(),
          o.result().map(LabResult::sandboxed).orElse(true),
          o.result().stream()
              .flatMap(r -> r.exercises().stream())
              .map(StoredExercise::of)
              .toList());
    }

    Outcome outcome(Course manifest) {
      Optional<LabResult> result =
          verdict == Verdict.GRADED ? manifest.lab(lab).map(l -> result(l)) : Optional.empty();
      return new Outcome(
          student, lab, Path.of(file), verdict, reason, result, hash, Instant.parse(handedIn));
    }

    private LabResult result(mlelabs.exercise.Lab definition) {
      return new LabResult(
          definition, exercises.stream().map(e -> e.result(definition)).toList(), sandboxed);
    }
  }
}
