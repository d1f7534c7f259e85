package mlelabs.worker;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import mlelabs.exercise.Contract;

/**
 * The types through which learners' methods are adapted to their contracts, compiled under a name
 * that no cell can guess: a cell that declares a class {@code mlelabs} would otherwise hide the
 * contracts from the adapters.
 */
final class AdapterTypes {

  private AdapterTypes() {}

  /**
   * Compiles a class with an interface {@code Ei} for each contract i, and a method {@code accept}
   * that hands an adapted method over to {@link Bridge}.
   *
   * @param name of the class, with its package
   * @return the folder that holds it
   */
  static Path compile(String name, List<Contract> contracts) {
    try {
      Path folder = Files.createTempDirectory("adapters");
      StringWriter messages = new StringWriter();
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  null,
                  null,
                  List.of("-proc:none", "-d", folder.toString()),
                  null,
                  List.of(source(name, contracts)))
              .call();
      if (!compiled) {
        throw new IllegalStateException("the adapters must compile, but: " + messages);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return new Source(name, text.toString());
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
