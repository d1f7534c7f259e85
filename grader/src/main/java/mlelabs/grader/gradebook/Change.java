package mlelabs.grader.gradebook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What grading an exercise once more did to the score of one attempt.
 *
 * @param before what the tests said last, where they ever said something
 * @param after what they say now
 * @param holds the entry that holds, which is an override's where there is one
 */
public record Change(Optional<Entry> before, Entry after, Entry holds) {

  /** Points gained, negative where some were lost. */
  public BigDecimal gain() {
    return after.score().subtract(before.map(Entry::score).orElse(BigDecimal.ZERO));
  }

  /** Whether a person's score stands above what tests say. */
  public boolean overridden() {
    return holds.kind() == Entry.Kind.OVERRIDE;
  }
}
