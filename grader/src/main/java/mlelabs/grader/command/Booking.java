package mlelabs.grader.command;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mlelabs.grader.batch.Progress;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.submission.Outcome;

/**
 * Enters each score into the gradebook, where there is one, as soon as it is there, so that a batch
 * that is killed has lost nothing. A gradebook that fails does not stop the batch: all are entered
 * once more at its end, where a failure is reported.
 */
final class Booking implements AutoCloseable {

  private final Optional<Gradebook> book;
  private final String courseVersion;
  private boolean failed;

  Booking(Optional<Gradebook> book, String courseVersion) {
    this.book = book;
    this.courseVersion = courseVersion;
  }

  /** Enters what this progress shows. */
  Progress with(Progress shown) {
    return new Progress() {
      @Override
      public void done(Outcome outcome, int done, int total) {
        enter(outcome);
        shown.done(outcome, done, total);
      }

      @Override
      public void end() {
        shown.end();
      }
    };
  }

  private void enter(Outcome outcome) {
    if (!failed) {
      try {
        enter(List.of(outcome));
      } catch (SQLException e) {
        failed = true;
      }
    }
  }

  /** Enters those that are not yet in it. */
  void enter(List<Outcome> outcomes) throws SQLException {
    if (book.isPresent()) {
      for (Outcome outcome : outcomes) {
        book.get().add(outcome, courseVersion);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    if (book.isPresent()) {
      book.get().close();
    }
  }
}
