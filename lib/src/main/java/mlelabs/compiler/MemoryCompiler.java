package mlelabs.compiler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import mlelabs.worker.ClassFile;
import org.jspecify.annotations.Nullable;

/** Compiles classes from memory to memory, and keeps what it knows of the class path. */
final class MemoryCompiler {

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files;
  private @Nullable Path folder;

  MemoryCompiler() {
    files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
  }

  /**
   * What came of it.
   *
   * @param compiled whether all compiled
   * @param classes none if anything failed
   * @param failed the names of the classes that do not compile; none also where the compiler gave
   *     up
   */
  record Result(boolean compiled, List<ClassFile> classes, Set<String> failed) {}

  /**
   * Compiles classes together.
   *
   * @param further a folder with classes beside those of the class path
   * @param sources by class name
   */
  Result compile(Path further, Map<String, String> sources) {
    include(further);
    Outputs outputs = new Outputs(files);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<MemorySource> units =
        sources.entrySet().stream().map(s -> new MemorySource(s.getKey(), s.getValue())).toList();
    boolean compiled =
        compiler
            .getTask(
                Writer.nullWriter(),
                outputs,
                diagnostics,
                List.of("-proc:none", "-Xlint:none"),
                null,
                units)
            .call();
    if (compiled) {
      return new Result(true, outputs.classes(), Set.of());
    }
    Set<String> failed = new HashSet<>();
    for (Diagnostic<? extends JavaFileObject> d : diagnostics.getDiagnostics()) {
      if (d.getKind() == Diagnostic.Kind.ERROR && d.getSource() instanceof MemorySource source) {
        failed.add(source.className());
      }
    }
    return new Result(false, List.of(), failed);
  }

  private void include(Path further) {
    if (further.equals(folder)) {
      return;
    }
    try {
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(
                  Arrays.stream(System.getProperty("java.class.path").split(":")).map(Path::of),
                  Stream.of(further))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder = further;
  }

  private static final class Output extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String className) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, Output> outputs = new LinkedHashMap<>();

    Outputs(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      Output output = new Output(className);
      outputs.put(className, output);
      return output;
    }

    /** The classes are all here: none is in a folder of this name. */
    @Override
    public void close() {}

    List<ClassFile> classes() {
      List<ClassFile> classes = new ArrayList<>();
      outputs.forEach((name, o) -> classes.add(new ClassFile(name, o.bytes.toByteArray())));
      return classes;
    }
  }
}
