package mlelabs.data.quality;

import java.util.List;

/**
 * What came of one rule.
 *
 * @param rule the rule
 * @param checked how many rows it could be checked on
 * @param found how many of them stand against it
 * @param examples the first of these
 */
public record Finding(Rule rule, long checked, long found, List<Example> examples) {

  /**
   * A row that stands against a rule.
   *
   * @param row counted from 0
   * @param values of the rule's columns
   */
  public record Example(int row, String values) {}

  public Finding {
    examples = List.copyOf(examples);
    if (found < 0 || found > checked) {
      throw new IllegalArgumentException(
          "rows found must be 0 to " + checked + ", but were " + found);
    }
  }

  /** The share of checked rows that was found, 0 without a row. */
  public double share() {
    return checked == 0 ? 0 : (double) found / checked;
  }

  /** Whether the rule is kept. */
  public boolean kept() {
    return share() <= rule.allowedShare();
  }
}
