package mlelabs.exercise.lab04;

import java.util.List;
import mlelabs.exercise.Exercise;

/** Exercise 4.1: find columns by their names, not by where they stood yesterday. */
@FunctionalInterface
@Exercise(
    value = "4.1",
    forbidden = {"mlelabs.data", "tech.tablesaw"})
public interface BindHeaderExercise {

  /**
   * The position in the header of each wanted column, counted from 0, in the order of {@code
   * wanted}. Names are equal when their characters are; columns that are not wanted may repeat.
   *
   * <p>The time is linear in the number of names.
   *
   * @param header the names of a file's columns
   * @param wanted the names of the columns to read
   * @return a position a wanted column
   * @throws IllegalArgumentException if the header lacks a wanted column or holds it twice, or if a
   *     name is wanted twice; the message names the column
   */
  int[] bindHeader(List<String> header, List<String> wanted);
}
