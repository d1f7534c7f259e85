package mlelabs.grader.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes learners, honest and broken ones mixed; the same seed makes the same ones. */
final class MixedClass {

  private static final int WHOLE = 300;

  private static final List<String> NOT_JAVA =
      List.of(
          "int result = 0\nreturn result;",
          "return resultOf(undefined);",
          "if (true) {\n    throw new IllegalStateException();");

  private final List<Answers> lab;
  private final Random random;

  private MixedClass(List<Answers> lab, long seed) {
    this.lab = lab;
    this.random = new Random(seed);
  }

  /**
   * The first of 300 learners.
   *
   * @throws IllegalArgumentException if there are to be less than 1 or more than 300
   */
  static List<Learner> of(List<Answers> lab, int size, long seed) {
    if (size < 1 || size > WHOLE) {
      throw new IllegalArgumentException(
          "a class must have 1 to " + WHOLE + " learners, but was to have " + size);
    }
    return new MixedClass(lab, seed).learners().subList(0, size);
  }

  private List<Learner> learners() {
    List<Learner.Kind> kinds = new ArrayList<>();
    for (Learner.Kind kind : Learner.Kind.values()) {
      kinds.addAll(Collections.nCopies(kind.ofThreeHundred(), kind));
    }
    Collections.shuffle(kinds, random);
    List<Learner> learners = new ArrayList<>();
    for (Learner.Kind kind : kinds) {
      String name = String.format(Locale.ROOT, "learner-%03d", learners.size() + 1);
      learners.add(new Learner(name, kind, methods(kind)));
    }
    return learners;
  }

  private List<String> methods(Learner.Kind kind) {
    int special = random.nextInt(lab.size());
    List<String> methods = new ArrayList<>();
    for (int i = 0; i < lab.size(); i++) {
      methods.add(lab.get(i).with(body(kind, i, i == special)));
    }
    return methods;
  }

  private String body(Learner.Kind kind, int exercise, boolean special) {
    Answers answers = lab.get(exercise);
    return switch (kind) {
      case RIGHT, BROKEN_FILE -> right(answers);
      case SOME_WRONG -> special || random.nextInt(10) < 3 ? any(answers.wrong()) : right(answers);
      case UNFINISHED -> special || random.nextInt(10) < 4 ? stub(exercise) : mostlyRight(answers);
      case UNTOUCHED -> stub(exercise);
      case COMPILE_ERROR -> special ? any(NOT_JAVA) : mostlyRight(answers);
      case EXCEPTION -> special ? "throw new IllegalStateException();" : mostlyRight(answers);
      case EXIT ->
          special ? "System.exit(0);\nthrow new IllegalStateException();" : mostlyRight(answers);
      case ENDLESS_LOOP -> special ? "while (true) {\n}" : mostlyRight(answers);
    };
  }

  private String mostlyRight(Answers answers) {
    return random.nextInt(10) < 8 ? right(answers) : any(answers.wrong());
  }

  private String right(Answers answers) {
    return any(answers.right());
  }

  private String any(List<String> bodies) {
    return bodies.get(random.nextInt(bodies.size()));
  }

  private static String stub(int exercise) {
    return "throw new UnsupportedOperationException(\"TODO 98." + (exercise + 1) + "\");";
  }
}
