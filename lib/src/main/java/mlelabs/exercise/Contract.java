package mlelabs.exercise;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The contract of one exercise: an interface annotated with {@link Exercise} and its one abstract
 * method.
 *
 * @param id the exercise's id
 * @param type the interface
 * @param method its abstract method, named and typed as the learner's
 * @param forbidden what an answer may not use, as prefixes of binary names
 */
public record Contract(String id, Class<?> type, Method method, List<String> forbidden) {

  private static final String SUFFIX = "Exercise";

  /**
   * The contract that an interface declares.
   *
   * @throws IllegalArgumentException if it is not annotated, has not exactly one abstract method,
   *     or is not named after it
   */
  public static Contract of(Class<?> type) {
    Exercise exercise = type.getAnnotation(Exercise.class);
    if (exercise == null || !type.isInterface()) {
      throw new IllegalArgumentException(type.getName() + " must be an interface with @Exercise");
    }
    List<Method> methods =
        Arrays.stream(type.getMethods())
            .filter(m -> Modifier.isAbstract(m.getModifiers()))
            .toList();
    if (methods.size() != 1) {
      throw new IllegalArgumentException(
          type.getName() + " must have one abstract method, but has " + methods.size());
    }
    Method method = methods.get(0);
    if (!type.getSimpleName().equals(simpleName(method.getName()))) {
      throw new IllegalArgumentException(
          type.getName() + " must be named " + simpleName(method.getName()) + " after its method");
    }
    return new Contract(exercise.value(), type, method, List.of(exercise.forbidden()));
  }

  /**
   * The contract of an exercise that the manifest lists.
   *
   * @throws IllegalArgumentException if it has none, or one with another id
   */
  public static Contract of(Lab lab, LabExercise exercise) {
    String name = lab.contractPackage() + "." + simpleName(exercise.method());
    Contract contract;
    try {
      contract = of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "exercise " + exercise.id() + " must have a contract " + name, e);
    }
    if (!contract.id().equals(exercise.id())) {
      throw new IllegalArgumentException(
          name + " must be the contract of " + exercise.id() + ", but says " + contract.id());
    }
    return contract;
  }

  /**
   * The contract that an interface of this name declares.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Contract named(String type) {
    try {
      return of(Class.forName(type));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("a contract must be on the class path: " + type, e);
    }
  }

  /** All contracts in the package of a lab, whether the manifest lists them or not. */
  public static List<Contract> declaredIn(Lab lab) {
    return ReflectionSupport.findAllClassesInPackage(
            lab.contractPackage(), c -> c.isAnnotationPresent(Exercise.class), name -> true)
        .stream()
        .map(Contract::of)
        .sorted(Comparator.comparing(Contract::id))
        .toList();
  }

  /** The visible examples, {@code PearsonExamples} beside {@code PearsonExercise}. */
  public Class<?> examples() {
    String name = type.getName().substring(0, type.getName().length() - SUFFIX.length());
    try {
      return Class.forName(name + "Examples");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(type.getName() + " must have " + name + "Examples", e);
    }
  }

  private static String simpleName(String method) {
    return Character.toUpperCase(method.charAt(0)) + method.substring(1) + SUFFIX;
  }
}
