package mlelabs.grader.validate;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.Misconception;
import mlelabs.grader.grading.Suites;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** That a lab's manifest, contracts, visible examples and hidden suites name the same exercises. */
final class Agreement {

  private static final int POINTS = 100;

  private final Lab lab;
  private final List<String> failures = new ArrayList<>();

  private Agreement(Lab lab) {
    this.lab = lab;
  }

  static List<String> failures(Lab lab) {
    Agreement agreement = new Agreement(lab);
    agreement.check();
    return agreement.failures;
  }

  private void check() {
    if (lab.points() != POINTS) {
      failures.add("the exercises must be worth 100 points together, but are " + lab.points());
    }
    Set<Class<?>> suites = new HashSet<>();
    for (LabExercise exercise : lab.exercises()) {
      try {
        Contract contract = Contract.of(lab, exercise);
        Class<?> suite = Suites.of(contract);
        suites.add(suite);
        checkHints(exercise);
        checkTests(contract, contract.examples(), suite);
      } catch (IllegalArgumentException | IllegalStateException e) {
        failures.add(Objects.toString(e.getMessage()));
      }
    }
    checkNoOther(suites);
  }

  private void checkHints(LabExercise exercise) {
    if (exercise.hints().stream().anyMatch(String::isBlank)) {
      failures.add("the hints of exercise " + exercise.id() + " must not be blank");
    }
  }

  private void checkTests(Contract contract, Class<?> examples, Class<?> suite) {
    if (!examples.isAssignableFrom(suite)) {
      failures.add(suite.getSimpleName() + " must extend " + examples.getSimpleName());
    }
    List<Method> tests = tests(suite);
    if (tests.isEmpty()) {
      failures.add(suite.getSimpleName() + " must hold a test");
    }
    Set<String> behaviours = new HashSet<>();
    for (Method test : tests) {
      String name = test.getDeclaringClass().getSimpleName() + "." + test.getName();
      checkTest(test, name);
      DisplayName behaviour = test.getAnnotation(DisplayName.class);
      if (behaviour != null && !behaviours.add(behaviour.value())) {
        failures.add(
            name + " must be the only test of " + contract.id() + " called " + behaviour.value());
      }
    }
    if (!ReflectionSupport.findNestedClasses(suite, type -> type.isAnnotationPresent(Nested.class))
        .isEmpty()) {
      failures.add(suite.getSimpleName() + " must not nest test classes");
    }
  }

  private static List<Method> tests(Class<?> type) {
    return ReflectionSupport.findMethods(
        type,
        m -> AnnotationSupport.isAnnotated(m, Testable.class),
        HierarchyTraversalMode.TOP_DOWN);
  }

  private void checkTest(Method test, String name) {
    if (!test.isAnnotationPresent(Test.class)) {
      failures.add(name + " must be a plain @Test, so that it can be counted before it runs");
    }
    if (test.isAnnotationPresent(Disabled.class)) {
      failures.add(name + " must not be @Disabled");
    }
    DisplayName behaviour = test.getAnnotation(DisplayName.class);
    if (behaviour == null || behaviour.value().isBlank()) {
      failures.add(name + " must name its behaviour with @DisplayName");
    }
    Misconception misconception = test.getAnnotation(Misconception.class);
    if (misconception == null || misconception.value().isBlank()) {
      failures.add(name + " must name what a failure means with @Misconception");
    }
  }

  private void checkNoOther(Set<Class<?>> suites) {
    for (Contract contract : Contract.declaredIn(lab)) {
      if (lab.exercise(contract.id()).isEmpty()) {
        failures.add(
            String.format(
                "contract %s must be of an exercise that course.toml lists, but says %s",
                contract.type().getName(), contract.id()));
      }
    }
    for (Class<?> suite :
        ReflectionSupport.findAllClassesInPackage(
            "mlelabs.grader.suite.lab" + lab.id(),
            type -> type.getSimpleName().endsWith("Suite"),
            name -> true)) {
      if (!suites.contains(suite)) {
        failures.add("suite " + suite.getName() + " must be of an exercise, but is of none");
      }
    }
  }
}
