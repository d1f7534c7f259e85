package mlelabs.exercise;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * JUnit extension that hands the method under test to a test class's constructor, as an instance of
 * its contract, and the {@link LearnerThreads} where it asks for them. Examples and suites are
 * annotated {@code @ExtendWith(LearnerMethod.class)}.
 */
public final class LearnerMethod implements ParameterResolver {

  static final String KEY = "mlelabs.exercise.method";

  /** By the key that each run puts into its configuration, so that runs may go on side by side. */
  static final Map<String, Object> UNDER_TEST = new ConcurrentHashMap<>();

  /** By the same key. */
  static final Map<String, LearnerThreads> THREADS = new ConcurrentHashMap<>();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == LearnerThreads.class || type.isAnnotationPresent(Exercise.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> contract = parameter.getParameter().getType();
    Map<String, ?> given = contract == LearnerThreads.class ? THREADS : UNDER_TEST;
    Object method = context.getConfigurationParameter(KEY).map(given::get).orElse(null);
    if (!contract.isInstance(method)) {
      throw new ParameterResolutionException(
          "a run must be given a " + contract.getSimpleName() + "; use TestRun");
    }
    return method;
  }
}
