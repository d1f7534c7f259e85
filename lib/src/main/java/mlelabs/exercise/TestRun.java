package mlelabs.exercise;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the JUnit tests of one class against one method. The tests are counted before anything runs;
 * one that does not report is failed, never skipped.
 */
public final class TestRun {

  private TestRun() {}

  /**
   * Runs the tests.
   *
   * @param tests examples or a suite, whose constructor takes the contract
   * @param method an instance of that contract
   * @return an outcome for every planned test, in the order of the plan
   * @throws IllegalArgumentException if the class holds no test
   */
  public static List<TestOutcome> of(Class<?> tests, Object method) {
    return of(tests, method, LearnerThreads.ofThisProcess());
  }

  /**
   * Runs the tests of a method that starts its threads elsewhere.
   *
   * @param threads those of the process that runs the method
   */
  public static List<TestOutcome> of(Class<?> tests, Object method, LearnerThreads threads) {
    return of(tests, "", method, threads);
  }

  /**
   * Runs the tests, or one of them, of a method that starts its threads elsewhere.
   *
   * @param test the name of the one test to run; for a name that the class lacks, such as "", all
   *     are run
   * @param threads those of the process that runs the method
   */
  public static List<TestOutcome> of(
      Class<?> tests, String test, Object method, LearnerThreads threads) {
    boolean one = ReflectionSupport.findMethod(tests, test.isEmpty() ? "-" : test).isPresent();
    List<TestOutcome> outcomes =
        run(one ? selectMethod(tests, test) : selectClass(tests), method, threads);
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException(tests.getName() + " must hold a test");
    }
    return outcomes;
  }

  /**
   * Runs one test alone.
   *
   * @param test the name of the test method
   * @throws IllegalArgumentException if the class holds no such test
   */
  public static TestOutcome one(Class<?> tests, String test, Object method) {
    List<TestOutcome> outcomes =
        run(selectMethod(tests, test), method, LearnerThreads.ofThisProcess());
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException(tests.getName() + " must hold a test " + test);
    }
    return outcomes.get(0);
  }

  private static List<TestOutcome> run(
      DiscoverySelector tests, Object method, LearnerThreads threads) {
    String key = UUID.randomUUID().toString();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(tests)
            .configurationParameter(LearnerMethod.KEY, key)
            .configurationParameter(
                MethodOrderer.DEFAULT_ORDER_PROPERTY_NAME,
                MethodOrderer.OrderAnnotation.class.getName())
            .enableImplicitConfigurationParameters(false)
            .build();
    Launcher launcher = launcher();
    TestPlan plan = launcher.discover(request);
    Map<String, TestOutcome> outcomes = planned(plan);
    LearnerMethod.UNDER_TEST.put(key, NeverNull.of(method));
    LearnerMethod.THREADS.put(key, threads);
    try {
      launcher.execute(plan, new Recorder(outcomes));
    } finally {
      LearnerMethod.UNDER_TEST.remove(key);
      LearnerMethod.THREADS.remove(key);
    }
    return List.copyOf(outcomes.values());
  }

  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());
  }

  private static Map<String, TestOutcome> planned(TestPlan plan) {
    Map<String, TestOutcome> outcomes = new LinkedHashMap<>();
    plan.accept(
        new TestPlan.Visitor() {
          @Override
          public void visit(TestIdentifier test) {
            if (test.isTest()) {
              outcomes.put(test.getUniqueId(), notReported(test));
            }
          }
        });
    return outcomes;
  }

  private static TestOutcome notReported(TestIdentifier test) {
    Method method = ((MethodSource) test.getSource().orElseThrow()).getJavaMethod();
    return new TestOutcome(
        method.getName(),
        test.getDisplayName(),
        AnnotationSupport.findAnnotation(method, Misconception.class).map(Misconception::value),
        false,
        Optional.empty());
  }

  private record Recorder(Map<String, TestOutcome> outcomes) implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      outcomes.computeIfPresent(
          test.getUniqueId(),
          (id, planned) ->
              new TestOutcome(
                  planned.test(),
                  planned.behaviour(),
                  planned.misconception(),
                  result.getStatus() == TestExecutionResult.Status.SUCCESSFUL,
                  result.getThrowable()));
    }
  }
}
