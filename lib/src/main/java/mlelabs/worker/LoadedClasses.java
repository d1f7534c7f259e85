package mlelabs.worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jdk.jshell.execution.LocalExecutionControl;

/**
 * Executes snippets in this process and remembers what was compiled, so that it can be told what an
 * exercise uses.
 */
final class LoadedClasses extends LocalExecutionControl {

  private final Map<String, byte[]> bytes = new LinkedHashMap<>();

  @Override
  public void load(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    for (ClassBytecodes c : classes) {
      bytes.put(c.name(), c.bytecodes());
    }
    super.load(classes);
  }

  @Override
  public void redefine(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    super.redefine(classes);
    for (ClassBytecodes c : classes) {
      bytes.put(c.name(), c.bytecodes());
    }
  }

  /**
   * What the newest method of this name uses, directly or through other declarations of the
   * notebook, of that which is forbidden.
   */
  List<String> forbiddenUses(String method, List<String> forbidden) {
    Deque<String> open = new ArrayDeque<>();
    bytes.keySet().stream()
        .filter(name -> declares(name, method))
        .reduce((first, second) -> second)
        .ifPresent(open::add);
    Set<String> seen = new LinkedHashSet<>(open);
    Set<String> uses = new TreeSet<>();
    while (!open.isEmpty()) {
      for (String text : constants(bytes.getOrDefault(open.remove(), new byte[0]))) {
        String dotted = text.replace('/', '.');
        forbidden.stream().filter(dotted::contains).forEach(uses::add);
        bytes.keySet().stream()
            .filter(name -> dotted.contains(name) && seen.add(name))
            .forEach(open::add);
      }
    }
    return List.copyOf(uses);
  }

  private boolean declares(String className, String method) {
    try {
      return Arrays.stream(findClass(className).getDeclaredMethods())
          .map(Method::getName)
          .anyMatch(method::equals);
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /**
   * The UTF-8 entries of a class file's constant pool (Java Virtual Machine Specification 4.4): the
   * names of everything that it refers to, and its string literals.
   */
  static List<String> constants(byte[] classFile) {
    Set<String> texts = new LinkedHashSet<>();
    if (classFile.length == 0) {
      return List.of();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.add(in.readUTF());
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++;
          }
          default -> in.skipNBytes(4);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(texts);
  }
}
