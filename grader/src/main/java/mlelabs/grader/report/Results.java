package mlelabs.grader.report;

import java.io.IOException;
import java.util.Optional;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Submission;

/** Where what became of each submission is kept as soon as it is known. */
public interface Results {

  /** Keeps nothing. */
  Results NOWHERE =
      new Results() {
        @Override
        public Optional<LabResult> earlier(Submission submission, boolean sandboxed) {
          return Optional.empty();
        }

        @Override
        public void write(Outcome outcome) {}
      };

  /** The result that an earlier run left for this very submission. */
  Optional<LabResult> earlier(Submission submission, boolean sandboxed);

  /** Keeps what became of a submission. */
  void write(Outcome outcome) throws IOException;
}
