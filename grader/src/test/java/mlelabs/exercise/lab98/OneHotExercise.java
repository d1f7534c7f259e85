package mlelabs.exercise.lab98;

import java.util.List;
import mlelabs.exercise.Exercise;

/**
 * A row for each label, with 1 in the column of its category; the columns are the different labels
 * in alphabetical order.
 */
@FunctionalInterface
@Exercise("98.3")
public interface OneHotExercise {
  int[][] oneHot(List<String> labels);
}
