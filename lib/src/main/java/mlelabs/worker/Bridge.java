package mlelabs.worker;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Where a learner's methods, once JShell has adapted them to their contracts, are handed over. */
public final class Bridge {

  private static volatile AtomicReferenceArray<Object> methods = new AtomicReferenceArray<>(0);

  private Bridge() {}

  static void open(int exercises) {
    methods = new AtomicReferenceArray<>(exercises);
  }

  /** Called by an adapter, as a snippet. */
  public static void accept(int exercise, Object method) {
    methods.compareAndSet(exercise, null, method);
  }

  static boolean has(int exercise) {
    return methods.get(exercise) != null;
  }

  static Object method(int exercise) {
    Object method = methods.get(exercise);
    if (method == null) {
      throw new IllegalStateException("exercise " + exercise + " must have been adapted");
    }
    return method;
  }
}
