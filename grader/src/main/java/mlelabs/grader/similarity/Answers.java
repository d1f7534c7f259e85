package mlelabs.grader.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.release.JavaMethod;

/**
 * What one student wrote for the exercises of a lab.
 *
 * @param student whose it is
 * @param lab the lab's id
 * @param methods by exercise: the methods of the cell that declares the exercise's own, as text; an
 *     exercise that was not begun is absent
 */
public record Answers(String student, String lab, Map<String, String> methods) {

  private static final int LONGEST_CELL = 50_000;
  private static final int LONGEST_ANSWER = 20_000;

  /** Copies the map, by exercise. */
  public Answers {
    methods = new TreeMap<>(methods);
  }

  /** The answers in these cells; of several that declare a method the last counts. */
  public static Answers of(String student, Lab lab, List<String> cells) {
    Map<String, String> methods = new LinkedHashMap<>();
    for (String cell : cells) {
      if (cell.length() <= LONGEST_CELL) {
        List<JavaMethod> declared = JavaMethod.declaredIn(cell);
        for (LabExercise exercise : lab.exercises()) {
          if (declared.stream().anyMatch(m -> m.name().equals(exercise.method()))) {
            put(methods, exercise, text(cell, declared));
          }
        }
      }
    }
    return new Answers(student, lab.id(), methods);
  }

  private static void put(Map<String, String> methods, LabExercise exercise, String text) {
    boolean stub = text.contains("UnsupportedOperationException(\"TODO " + exercise.id() + "\")");
    if (stub || text.length() > LONGEST_ANSWER) {
      methods.remove(exercise.id());
    } else {
      methods.put(exercise.id(), text);
    }
  }

  private static String text(String cell, List<JavaMethod> declared) {
    List<String> texts = new ArrayList<>();
    declared.forEach(m -> texts.add(cell.substring(m.start(), m.close() + 1)));
    return texts.stream().collect(Collectors.joining("\n"));
  }
}
