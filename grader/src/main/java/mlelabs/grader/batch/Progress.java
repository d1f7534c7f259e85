package mlelabs.grader.batch;

import mlelabs.grader.submission.Outcome;

/** Hears how far a batch is; called by one thread at a time. */
public interface Progress {

  /** A submission is done with: graded now or in an earlier run, or failed. */
  void done(Outcome outcome, int done, int total);

  /** No more will come. */
  void end();
}
