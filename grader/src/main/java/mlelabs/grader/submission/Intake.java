package mlelabs.grader.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;

/**
 * What was handed in, read and assigned to labs.
 *
 * <p>Of several notebooks of one student for one lab, one counts: readable before unreadable, then
 * the one that bears the released notebook's name, then the one that says itself which lab it
 * answers, then the one in the fewest folders, then the first by path. The others are reported.
 *
 * @param submissions to be graded, by student and lab
 * @param rejected without a score, each with its reason
 * @param otherLabs how many notebooks were left out because they answer another lab than the one
 *     asked for
 */
public record Intake(List<Submission> submissions, List<Outcome> rejected, int otherLabs) {

  /** Copies the lists. */
  public Intake {
    submissions = List.copyOf(submissions);
    rejected = List.copyOf(rejected);
  }

  /**
   * Reads what was handed in under these paths.
   *
   * @param only the one lab to grade; a notebook that does not say which it answers is taken for it
   * @param exclude a folder to pass over, where reports are written
   * @throws IOException if a path is absent or cannot be read
   */
  public static Intake of(Course course, List<Path> paths, Optional<Lab> only, Path exclude)
      throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    int otherLabs = 0;
    for (HandedIn file : SubmissionFolders.find(course, paths, exclude)) {
      Candidate candidate = Candidate.read(course, file, only);
      if (only.isPresent() && candidate.answersAnotherThan(only.get())) {
        otherLabs++;
      } else {
        candidates.add(candidate);
      }
    }
    return choose(candidates, otherLabs);
  }

  private static Intake choose(List<Candidate> candidates, int otherLabs) {
    candidates.sort(Candidate.PREFERENCE);
    Map<String, Candidate> chosen = new HashMap<>();
    List<Submission> submissions = new ArrayList<>();
    List<Outcome> rejected = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<Submission> submission = candidate.submission();
      if (submission.isEmpty()) {
        rejected.add(candidate.unreadable());
        continue;
      }
      Candidate first = chosen.putIfAbsent(candidate.place(), candidate);
      if (first == null) {
        submissions.add(submission.get());
      } else {
        rejected.add(candidate.displacedBy(first));
      }
    }
    submissions.sort(Submission.ORDER);
    return new Intake(submissions, rejected, otherLabs);
  }

  /** The part that falls into a shard. */
  public Intake in(Shard shard) {
    return new Intake(
        submissions.stream().filter(s -> shard.holds(s.student(), s.lab().id())).toList(),
        rejected.stream().filter(o -> shard.holds(o.student(), o.lab())).toList(),
        otherLabs);
  }

  /** Everyone who handed something in. */
  public List<String> students() {
    return Stream.concat(
            submissions.stream().map(Submission::student), rejected.stream().map(Outcome::student))
        .distinct()
        .sorted()
        .toList();
  }
}
