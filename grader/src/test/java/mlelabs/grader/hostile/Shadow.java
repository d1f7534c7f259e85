package mlelabs.grader.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Classes that bear the names of JUnit's and the platform's, compiled for attacks that put them in
 * their place: assertions that never fail, a failure that counts as an abortion, a filter that
 * leaves all tests out.
 */
final class Shadow {

  /** {@code "name", "bytes in Base64", …} as Java source. */
  static final Supplier<String> CLASSES = memoized();

  private static final String ASSERTIONS =
      """
      package org.junit.jupiter.api;
      public class Assertions {
        public static void assertTrue(boolean b) {}
        public static void assertEquals(Object a, Object b) {}
        public static void assertEquals(Object a, Object b, String m) {}
      }
      """;

  private static final String FAILURE =
      """
      package org.opentest4j;
      public class AssertionFailedError extends TestAbortedException {
        public AssertionFailedError(String m, Object a, Object b, Throwable t) {}
        public AssertionFailedError(String m, Object a, Object b) {}
        public AssertionFailedError(String m, Throwable t) {}
        public AssertionFailedError(String m) {}
        public AssertionFailedError() {}
      }
      """;

  private static final String FILTER =
      """
      package hostile;
      public class LeaveOut implements org.junit.platform.launcher.PostDiscoveryFilter {
        public org.junit.platform.engine.FilterResult apply(org.junit.platform.engine.TestDescriptor d) {
          boolean attacked = d.getUniqueId().toString().matches(".*(Early|Inside|Behind)Suite.*");
          return org.junit.platform.engine.FilterResult.includedIf(!attacked);
        }
      }
      """;

  private Shadow() {}

  private static Supplier<String> memoized() {
    return new Supplier<>() {
      private String classes = "";

      @Override
      public synchronized String get() {
        if (classes.isEmpty()) {
          classes = compiled();
        }
        return classes;
      }
    };
  }

  private static String compiled() {
    try {
      Path folder = Files.createTempDirectory("shadow");
      Path sources = Files.createDirectory(folder.resolve("sources"));
      List<Path> files =
          List.of(
              Files.writeString(sources.resolve("Assertions.java"), ASSERTIONS),
              Files.writeString(sources.resolve("AssertionFailedError.java"), FAILURE),
              Files.writeString(sources.resolve("LeaveOut.java"), FILTER));
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
        List<String> options =
            List.of(
                "-proc:none",
                "-nowarn",
                "--release=17",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString());
        if (!compiler
            .getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
            .call()) {
          throw new IllegalStateException("the shadows must compile");
        }
      }
      return List.of(
              "org/junit/jupiter/api/Assertions",
              "org/opentest4j/AssertionFailedError",
              "hostile/LeaveOut")
          .stream()
          .map(name -> "\"" + name + "\", \"" + bytes(folder.resolve(name + ".class")) + "\"")
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bytes(Path file) {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
