package mlelabs.exercise.lab02;

import java.util.List;

/** Turns strings into columns of 0 and 1, by categories learned from training values. */
public interface OneHot {

  /** The training categories: distinct, without the missing ones, in their natural order. */
  List<String> categories();

  /**
   * A row a value: 1 in the column of its category, 0 in all others. One more column stands after
   * those of the categories, for a value that was not among the training values or is missing (null
   * or "").
   *
   * @param values left as they are
   * @return values.length rows of categories().size() + 1 columns
   */
  double[][] encode(String[] values);
}
