package mlelabs.compiler;

import java.util.Optional;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import mlelabs.compiler.Snippets.Piece;
import org.jspecify.annotations.Nullable;

/** A declaration and what came of compiling it. */
final class Attempt {

  private final Piece piece;
  private @Nullable Snippet snippet;
  private @Nullable Status status;
  private @Nullable String refusal;

  Attempt(Piece piece) {
    this.piece = piece;
    if (!piece.complete()) {
      refusal = "reached the end of the cell while parsing: is a bracket not closed?";
    }
  }

  Piece piece() {
    return piece;
  }

  /** What JShell made of it, if it has seen it. */
  Optional<Snippet> snippet() {
    return Optional.ofNullable(snippet);
  }

  /** Why JShell is not asked, if it is not. */
  Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  void became(Snippet declared, Status now) {
    snippet = declared;
    status = now;
  }

  void refuse(String reason) {
    refusal = reason;
  }

  boolean rejected() {
    return status == null || status == Status.REJECTED;
  }
}
