package mlelabs.compiler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Calls by which code reaches a class that its own class file does not name: reflection, class
 * loaders, method handles, services, scripts, compilers, deserialisation. What the compiler itself
 * puts behind lambdas, records, assertions, switches and joined strings is none.
 */
final class RunTimeNames {

  private static final String CLASS = "java/lang/Class";

  /** What a class tells about others; its name, or whether an object is of it, does not. */
  private static final Pattern OF_CLASS =
      Pattern.compile(
          "forName|newInstance|getResource.*|getClassLoader|getModule|getNest.*|"
              + "get(Declared|Enclosing|Permitted)?"
              + "(Class|Classes|Subclasses|Method|Methods|Constructor|Constructors|Field|Fields)");

  private static final Set<String> CALLS =
      Set.of(
          "java/lang/Thread.getContextClassLoader",
          "java/lang/StackWalker.getCallerClass",
          "java/lang/StackWalker$StackFrame.getDeclaringClass");

  private static final List<String> OWNERS =
      List.of(
          "java/lang/reflect/",
          "java/lang/invoke/MethodHandle",
          "java/lang/Module",
          "java/lang/foreign/",
          "java/util/ServiceLoader",
          "java/beans/",
          "java/io/ObjectInputStream",
          "java/rmi/",
          "javax/management/",
          "javax/naming/",
          "javax/script/",
          "javax/tools/",
          "jdk/jshell/JShell",
          "com/fasterxml/jackson/databind/",
          "com/google/gson/",
          "com/sun/jna/",
          "io/github/classgraph/",
          "sun/misc/Unsafe");

  /** An array of a type that the code has in hand. */
  private static final String ARRAY = "java/lang/reflect/Array";

  /** A library's, not the notebook's: there, a reflection may be one in a mirror. */
  private static final Pattern NAMED_AFTER_IT =
      Pattern.compile("^(?!REPL/).*(ClassLoader|ClassPath|ClassUtil|Reflect)");

  private RunTimeNames() {}

  /**
   * What to call it if a method is one of those.
   *
   * @param owner the internal name of its class
   */
  static Optional<String> in(String owner, String method) {
    boolean found =
        owner.equals(CLASS)
            ? OF_CLASS.matcher(method).matches()
            : CALLS.contains(owner + "." + method)
                || !owner.equals(ARRAY)
                    && (OWNERS.stream().anyMatch(owner::startsWith)
                        || NAMED_AFTER_IT.matcher(owner).find());
    return found
        ? Optional.of(owner.replace('/', '.') + (owner.equals(CLASS) ? "." + method : ""))
        : Optional.empty();
  }
}
