package mlelabs.compiler;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mlelabs.worker.ClassFile;

/** What the classes of a notebook refer to, read from their class files without loading one. */
final class ClassReferences {

  private final Map<String, Names> classes = new LinkedHashMap<>();

  ClassReferences(List<ClassFile> notebook) {
    notebook.forEach(c -> classes.put(c.name(), Names.of(c.bytes())));
  }

  /** The newest class that declares a method of this name, if one does. */
  Optional<String> declaring(String method) {
    return classes.entrySet().stream()
        .filter(c -> c.getValue().methods().contains(method))
        .map(Map.Entry::getKey)
        .reduce((first, second) -> second);
  }

  /**
   * What a class uses, directly or through other declarations of the notebook.
   *
   * @param forbidden of that which is forbidden
   * @param runTimeNames of that which could reach the forbidden without naming it, where something
   *     is forbidden; see {@link RunTimeNames}
   */
  record Uses(List<String> forbidden, List<String> runTimeNames) {}

  /** What a class uses. */
  Uses uses(String className, List<String> forbidden) {
    Set<String> uses = new TreeSet<>();
    Set<String> runTimeNames = new TreeSet<>();
    for (Names names : reachable(className)) {
      for (String text : names.constants()) {
        String dotted = text.replace('/', '.');
        forbidden.stream().filter(dotted::contains).forEach(uses::add);
      }
      if (!forbidden.isEmpty()) {
        runTimeNames.addAll(names.runTimeNames());
      }
    }
    return new Uses(List.copyOf(uses), List.copyOf(runTimeNames));
  }

  /** A class and those of the notebook that it refers to, directly or through others. */
  private List<Names> reachable(String className) {
    Deque<String> open = new ArrayDeque<>(List.of(className));
    Set<String> seen = new LinkedHashSet<>(open);
    List<Names> reachable = new ArrayList<>();
    while (!open.isEmpty()) {
      Names names = classes.getOrDefault(open.remove(), Names.NONE);
      reachable.add(names);
      for (String text : names.constants()) {
        String dotted = text.replace('/', '.');
        classes.keySet().stream()
            .filter(name -> names(dotted, name) && seen.add(name))
            .forEach(open::add);
      }
    }
    return reachable;
  }

  /** Whether a text holds the name of a class, and not only that of a class with a longer name. */
  private static boolean names(String text, String className) {
    for (int at = text.indexOf(className); at >= 0; at = text.indexOf(className, at + 1)) {
      int end = at + className.length();
      if (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The names in a class file.
   *
   * @param constants the UTF-8 entries of its constant pool: the names of everything that it refers
   *     to, and its string literals
   * @param methods the methods that it declares
   * @param runTimeNames the methods that it calls or hands on by which a class is named at run time
   */
  record Names(Set<String> constants, Set<String> methods, Set<String> runTimeNames) {

    private static final Names NONE = new Names(Set.of(), Set.of(), Set.of());

    /** Reads a class file (Java Virtual Machine Specification 4.1, 4.4 to 4.6). */
    static Names of(byte[] classFile) {
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
        in.skipNBytes(8);
        Pool pool = Pool.of(in);
        Map<Integer, String> texts = pool.texts();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(in);
        Set<String> methods = new LinkedHashSet<>();
        for (int name : members(in)) {
          methods.add(texts.getOrDefault(name, ""));
        }
        return new Names(new LinkedHashSet<>(texts.values()), methods, pool.runTimeNames());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The places of the names of all fields, or of all methods. */
    private static List<Integer> members(DataInputStream in) throws IOException {
      List<Integer> names = new ArrayList<>();
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.skipNBytes(2);
        names.add(in.readUnsignedShort());
        in.skipNBytes(2);
        int attributes = in.readUnsignedShort();
        for (int a = 0; a < attributes; a++) {
          in.skipNBytes(2);
          in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
        }
      }
      return names;
    }
  }

  /**
   * A constant pool.
   *
   * @param texts the UTF-8 entries
   * @param names of the classes, and of names with types: the place of the name
   * @param methods of classes and interfaces: the places of the class, and of the name with type
   */
  private record Pool(
      Map<Integer, String> texts, Map<Integer, Integer> names, List<int[]> methods) {

    static Pool of(DataInputStream in) throws IOException {
      Pool pool = new Pool(new HashMap<>(), new HashMap<>(), new ArrayList<>());
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        switch (in.readUnsignedByte()) {
          case 1 -> pool.texts.put(i, in.readUTF());
          case 7 -> pool.names.put(i, in.readUnsignedShort());
          case 8, 16, 19, 20 -> in.skipNBytes(2);
          case 10, 11 ->
              pool.methods.add(new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
          case 12 -> {
            pool.names.put(i, in.readUnsignedShort());
            in.skipNBytes(2);
          }
          case 15 -> in.skipNBytes(3);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++;
          }
          default -> in.skipNBytes(4);
        }
      }
      return pool;
    }

    Set<String> runTimeNames() {
      Set<String> found = new LinkedHashSet<>();
      methods.forEach(m -> RunTimeNames.in(name(m[0]), name(m[1])).ifPresent(found::add));
      return found;
    }

    private String name(int place) {
      return texts.getOrDefault(names.getOrDefault(place, 0), "");
    }
  }
}
