package mlelabs.worker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the classes of a notebook behind those of the library. */
final class NotebookClasses extends ClassLoader {

  private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

  NotebookClasses() {
    super("notebook", NotebookClasses.class.getClassLoader());
  }

  void add(List<ClassFile> classes) {
    classes.forEach(c -> bytes.put(c.name(), c.bytes()));
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte @Nullable [] found = bytes.get(name);
    if (found == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, found, 0, found.length);
  }
}
