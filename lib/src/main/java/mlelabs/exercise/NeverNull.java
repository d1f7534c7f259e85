package mlelabs.exercise;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Says of a method that returned null that it did: a test would stumble over the null instead, and
 * its exception would look like the method's own.
 *
 * @param method an instance of a contract
 */
record NeverNull(Object method) implements InvocationHandler {

  /** The method, checked; unchanged if it implements no contract. */
  static Object of(Object method) {
    Class<?>[] contracts =
        Arrays.stream(method.getClass().getInterfaces())
            .filter(i -> i.isAnnotationPresent(Exercise.class))
            .toArray(Class<?>[]::new);
    return contracts.length == 0
        ? method
        : Proxy.newProxyInstance(contracts[0].getClassLoader(), contracts, new NeverNull(method));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method called, @Nullable Object @Nullable [] args)
      throws Throwable {
    Object result;
    try {
      called.setAccessible(true);
      result = called.invoke(method, args);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
    if (result == null && called.getReturnType() != void.class && !mayBeNull(called)) {
      throw new AssertionError(called.getName() + " must not return null");
    }
    return result;
  }

  private static boolean mayBeNull(Method called) {
    return called.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }
}
