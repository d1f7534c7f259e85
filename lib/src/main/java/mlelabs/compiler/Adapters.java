package mlelabs.compiler;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import mlelabs.exercise.Contract;
import mlelabs.worker.Bridge;
import mlelabs.worker.ClassFile;

/**
 * The types through which learners' methods are adapted to their contracts, compiled under a name
 * that no cell can guess: a cell that declares a class {@code mlelabs} would otherwise hide the
 * contracts from the adapters.
 *
 * @param contracts adapted to
 * @param bridge the class that holds an interface {@code Ei} for each contract i, and a method
 *     {@code accept} that hands an adapted method over to {@link Bridge}
 * @param folder where these classes are
 */
record Adapters(List<Contract> contracts, String bridge, Path folder) {

  private static final String SUFFIX = ".class";

  static Adapters compile(List<Contract> contracts) {
    String bridge = "bridge" + UUID.randomUUID().toString().replace("-", "") + ".Bridge";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    // One that is not closed keeps every archive of the class path open.
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Path folder = Files.createTempDirectory("adapters");
      StringWriter messages = new StringWriter();
      List<String> options = List.of("-proc:none", "-d", folder.toString());
      if (!compiler
          .getTask(messages, files, null, options, null, List.of(source(bridge, contracts)))
          .call()) {
        throw new IllegalStateException("the adapters must compile, but: " + messages);
      }
      return new Adapters(List.copyOf(contracts), bridge, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The compiled types. */
  List<ClassFile> classes() {
    String prefix = bridge.substring(0, bridge.lastIndexOf('.') + 1);
    try (Stream<Path> files = Files.list(folder.resolve(prefix.replace('.', '/')))) {
      return files.sorted().map(file -> classFile(prefix, file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassFile classFile(String prefix, Path file) {
    String name = file.getFileName().toString();
    try {
      return new ClassFile(
          prefix + name.substring(0, name.length() - SUFFIX.length()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The statement that hands the method of contract i over. The lambda is compiled against the
   * contract, so the compiler itself judges the signature.
   */
  String statement(int i) {
    Method method = contracts.get(i).method();
    String parameters =
        IntStream.range(0, method.getParameterCount())
            .mapToObj(p -> "a" + p)
            .collect(Collectors.joining(", ", "(", ")"));
    return String.format(
        Locale.ROOT,
        "%s.accept(%d, (%s.E%d) %s -> %s%s);",
        bridge,
        i,
        bridge,
        i,
        parameters,
        method.getName(),
        parameters);
  }

  private static JavaFileObject source(String name, List<Contract> contracts) {
    int dot = name.lastIndexOf('.');
    StringBuilder text = new StringBuilder();
    text.append("package ").append(name, 0, dot).append(";\n");
    text.append("public class ").append(name.substring(dot + 1)).append(" {\n");
    for (int i = 0; i < contracts.size(); i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "  public interface E%d extends %s {}\n",
              i,
              contracts.get(i).type().getCanonicalName()));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "  public static void accept(int i, Object method) { %s.accept(i, method); }\n}\n",
            Bridge.class.getName()));
    return new MemorySource(name, text.toString());
  }
}
