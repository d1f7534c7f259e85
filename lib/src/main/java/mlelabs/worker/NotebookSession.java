package mlelabs.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mlelabs.data.TablesawStart;
import mlelabs.exercise.Contract;

/** Runs one notebook's declarations. */
final class NotebookSession implements Session {

  /** JShell's package for all that cells declare. */
  private static final String NOTEBOOK_PACKAGE = "REPL.";

  private static final int MOST_FRAMES = 50;
  private static final int LOOKS_FOR_STRAYS = 20;
  private static final int MILLIS_BETWEEN_LOOKS = 10;

  private final Peer peer;
  private final NotebookClasses classes = new NotebookClasses();
  private final List<Contract> contracts = new ArrayList<>();
  private Set<Thread> threadsBefore = Set.of();

  NotebookSession(Peer peer) {
    this.peer = peer;
  }

  @Override
  public void prepare(List<String> names) {
    TablesawStart.withoutReaders();
    names.forEach(name -> contracts.add(Contract.named(name)));
    contracts.forEach(c -> WireType.of(c.type()).methods().forEach(Codecs::prepare));
    Bridge.open(contracts.size());
    threadsBefore = Thread.getAllStackTraces().keySet();
  }

  @Override
  public void define(List<ClassFile> notebook) {
    classes.add(notebook);
  }

  @Override
  public void run(String className, String method) {
    try {
      Method found = classes.loadClass(className).getDeclaredMethod(method);
      found.setAccessible(true);
      found.invoke(null);
    } catch (InvocationTargetException | LinkageError e) {
      // The variable keeps its default value.
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "a method to run must be in the notebook: " + className + "." + method, e);
    }
  }

  @Override
  public boolean[] export() {
    boolean[] exported = new boolean[contracts.size()];
    for (int i = 0; i < exported.length; i++) {
      exported[i] = Bridge.has(i);
      if (exported[i]) {
        peer.export(FIRST_EXERCISE + i, Bridge.method(i), contracts.get(i).type());
      }
    }
    // What an initialiser left running would be back in the next worker.
    threadsBefore = Thread.getAllStackTraces().keySet();
    return exported;
  }

  /** Threads that are about to end, or to find no more parallel work, are given the time for it. */
  @Override
  public int strayThreads() {
    int stray = strayThreadsNow();
    for (int i = 0; i < LOOKS_FOR_STRAYS && stray > 0; i++) {
      try {
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      stray = strayThreadsNow();
    }
    return stray;
  }

  private int strayThreadsNow() {
    Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
    now.removeAll(threadsBefore);
    return (int) now.stream().filter(t -> t.isAlive() && !WireProcess.isOurs(t)).count();
  }

  /** The thread that serves the wire before others: it runs the exercise. */
  @Override
  public List<Frame> frames() {
    return Thread.getAllStackTraces().entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Thread, StackTraceElement[]> t) -> !WireProcess.isOurs(t.getKey()))
                .thenComparing(t -> t.getKey().getId()))
        .map(thread -> frames(thread.getValue()))
        .filter(frames -> !frames.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Frame> frames(StackTraceElement[] stack) {
    List<Frame> frames =
        Arrays.stream(stack)
            .filter(frame -> frame.getClassName().startsWith(NOTEBOOK_PACKAGE))
            .map(f -> new Frame(f.getClassName(), f.getMethodName(), f.getLineNumber()))
            .toList();
    return frames.subList(Math.max(0, frames.size() - MOST_FRAMES), frames.size());
  }
}
