package mlelabs.exercise;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * JUnit extension that hands the method under test to a test class's constructor, as an instance of
 * its contract. Examples and suites are annotated {@code @ExtendWith(LearnerMethod.class)}.
 */
public final class LearnerMethod implements ParameterResolver {

  static final String KEY = "mlelabs.exercise.method";

  /** By the key that each run puts into its configuration, so that runs may go on side by side. */
  static final Map<String, Object> UNDER_TEST = new ConcurrentHashMap<>();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().isAnnotationPresent(Exercise.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Object method = context.getConfigurationParameter(KEY).map(UNDER_TEST::get).orElse(null);
    Class<?> contract = parameter.getParameter().getType();
    if (!contract.isInstance(method)) {
      throw new ParameterResolutionException(
          "a run must be given a " + contract.getSimpleName() + "; use TestRun");
    }
    return method;
  }
}
