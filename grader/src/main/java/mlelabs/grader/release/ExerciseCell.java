package mlelabs.grader.release;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import mlelabs.exercise.Contract;
import mlelabs.exercise.LabExercise;

/**
 * The cell that declares an exercise's method.
 *
 * @param exercise as the manifest lists it
 * @param cell where its method stands
 * @param method the declaration
 * @param part what learners write
 */
record ExerciseCell(LabExercise exercise, AuthoredCell cell, JavaMethod method, LearnersPart part) {

  /** Checks that the part ends the method's body and that the method fits its contract. */
  void check(Contract contract, List<Problem> problems) {
    String source = cell.source();
    int from = part.offset(part.begin());
    int to = part.offset(part.end() + 1);
    if (from < method.open() || to > method.close()) {
      problems.add(
          cell.problem(
              part.begin() + 1,
              "the solution must lie inside the body of " + method.name() + "()"));
    } else {
      String after = JavaText.code(source).substring(to, method.close());
      if (!after.isBlank()) {
        String blank = after.substring(0, after.length() - after.stripLeading().length());
        long line = part.end() + 2 + blank.chars().filter(c -> c == '\n').count();
        problems.add(
            cell.problem(
                (int) line,
                "no code may follow // END SOLUTION in the method, or the stub would not"
                    + " compile"));
      }
    }
    checkSignature(contract, problems);
  }

  private void checkSignature(Contract contract, List<Problem> problems) {
    String wanted =
        signature(
            simple(contract.method().getGenericReturnType()),
            Arrays.stream(contract.method().getGenericParameterTypes())
                .map(ExerciseCell::simple)
                .toList());
    String found = signature(method.returnType(), method.parameterTypes());
    if (!wanted.equals(found)) {
      problems.add(cell.problem("the method must be declared as " + wanted + ", but is " + found));
    }
  }

  private String signature(String returnType, List<String> parameterTypes) {
    return returnType + " " + method.name() + "(" + String.join(", ", parameterTypes) + ")";
  }

  private static String simple(Type type) {
    return type.getTypeName().replaceAll("[\\w.]+[.$](?=\\w)", "").replace(" ", "");
  }
}
