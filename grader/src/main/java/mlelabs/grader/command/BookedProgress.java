package mlelabs.grader.command;

import java.sql.SQLException;
import mlelabs.grader.batch.Progress;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.submission.Outcome;

/**
 * Enters each score into the gradebook as soon as it is there, so that a batch that is killed has
 * lost nothing. A gradebook that fails does not stop the batch: all are entered once more at its
 * end, where a failure is reported.
 */
final class BookedProgress implements Progress {

  private final Progress shown;
  private final Gradebook book;
  private final String courseVersion;
  private boolean failed;

  BookedProgress(Progress shown, Gradebook book, String courseVersion) {
    this.shown = shown;
    this.book = book;
    this.courseVersion = courseVersion;
  }

  @Override
  public void done(Outcome outcome, int done, int total) {
    if (!failed) {
      try {
        book.add(outcome, courseVersion);
      } catch (SQLException e) {
        failed = true;
      }
    }
    shown.done(outcome, done, total);
  }

  @Override
  public void end() {
    shown.end();
  }
}
