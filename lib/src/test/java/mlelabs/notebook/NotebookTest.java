package mlelabs.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import mlelabs.worker.NotebookStandIns;
import org.junit.jupiter.api.Test;

class NotebookTest {

  @Test
  void theWorkerStandsInForEveryFunctionOfTheNotebook() {
    Set<String> missing = functions(Notebook.class);
    missing.removeAll(functions(NotebookStandIns.class));
    assertEquals(Set.of(), missing, "a graded method that calls one of these would not compile");
  }

  private static Set<String> functions(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
        .map(NotebookTest::signature)
        .collect(Collectors.toSet());
  }

  private static String signature(Method method) {
    return method.getName() + Arrays.toString(method.getParameterTypes());
  }
}
