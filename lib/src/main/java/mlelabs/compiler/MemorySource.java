package mlelabs.compiler;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class's source that is in no file. */
final class MemorySource extends SimpleJavaFileObject {

  private final String className;
  private final String text;

  MemorySource(String className, String text) {
    super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
    this.className = className;
    this.text = text;
  }

  String className() {
    return className;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
