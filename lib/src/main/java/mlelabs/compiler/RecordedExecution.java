package mlelabs.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import mlelabs.compiler.Compilation.Place;
import mlelabs.compiler.Compilation.Run;
import mlelabs.worker.ClassFile;
import mlelabs.worker.Frame;

/** Takes down what JShell would have executed, and executes nothing. */
final class RecordedExecution implements ExecutionControl {

  private final Map<String, byte[]> classes = new LinkedHashMap<>();
  private final List<Run> runs = new ArrayList<>();
  private Optional<Place> place = Optional.empty();
  private List<Frame> frames = List.of();

  /** The provider that makes JShell use this execution. */
  ExecutionControlProvider provider() {
    return new Provider(this);
  }

  private record Provider(RecordedExecution execution) implements ExecutionControlProvider {

    @Override
    public String name() {
      return "recorded";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
      return execution;
    }
  }

  /** What is run from now on belongs to the declaration at this place, or to none. */
  void at(Optional<Place> declaration) {
    place = declaration;
  }

  /** Forgets what was to be run so far, and keeps the classes. */
  void forgetRuns() {
    runs.clear();
  }

  /** The next run ends with an exception of this stack, which JShell then explains. */
  void throwNext(List<Frame> stack) {
    frames = stack;
  }

  List<ClassFile> classes() {
    return classes.entrySet().stream().map(c -> new ClassFile(c.getKey(), c.getValue())).toList();
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }

  @Override
  public void load(ClassBytecodes[] loaded) {
    for (ClassBytecodes c : loaded) {
      classes.put(c.name(), c.bytecodes());
    }
  }

  /** JShell then gives the new class another name. */
  @Override
  public void redefine(ClassBytecodes[] redefined) throws NotImplementedException {
    throw new NotImplementedException("classes must be new");
  }

  @Override
  public String invoke(String className, String method) throws UserException {
    if (!frames.isEmpty()) {
      StackTraceElement[] stack =
          frames.stream()
              .map(f -> new StackTraceElement(f.className(), f.method(), "", f.line()))
              .toArray(StackTraceElement[]::new);
      frames = List.of();
      throw new UserException("", RuntimeException.class.getName(), stack);
    }
    runs.add(new Run(className, method, place));
    return "";
  }

  @Override
  public String varValue(String className, String variable) {
    return "";
  }

  @Override
  public void addToClasspath(String path) {}

  @Override
  public void stop() {}

  @Override
  public Object extensionCommand(String command, Object argument) throws NotImplementedException {
    throw new NotImplementedException(command);
  }

  @Override
  public void close() {}
}
