package mlelabs.worker;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A method's signature as a learner would write it: {@code double pearson(double[] x, double[] y)}.
 */
public final class Signature {

  private Signature() {}

  /** The signature, with simple type names. */
  public static String of(Method method) {
    return simple(method.getGenericReturnType())
        + " "
        + method.getName()
        + Arrays.stream(method.getParameters())
            .map(Signature::of)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String of(Parameter parameter) {
    return simple(parameter.getParameterizedType()) + " " + parameter.getName();
  }

  private static String simple(Type type) {
    return type.getTypeName().replaceAll("[\\w$]+\\.|[\\w$.]+\\$", "");
  }
}
