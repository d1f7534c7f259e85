package mlelabs.notebook;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import mlelabs.data.TablesawStart;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.magic.LineMagic;
import org.dflib.jjava.jupyter.messages.MessageType;

/**
 * The kernel's main class: JJava, except that cells are run by {@link CellExecution}, which sends
 * what they print in few messages and explains errors in the learner's own lines. What cells mean
 * is JJava's alone.
 *
 * <p>JJava offers extensions no place to do either, hence a main class. A kernel that is started
 * through JJava's own lacks these two things and nothing else.
 */
public final class Kernel {

  /** The argument that asks for a rehearsal. */
  public static final String REHEARSE = "--rehearse";

  private static final String PACKAGE = "org.dflib.jjava.kernel.";

  private Kernel() {}

  /**
   * Serves one client until it says to shut down.
   *
   * <p>With {@value #REHEARSE} it serves nobody, runs a few cells of the kind that labs begin with,
   * and ends: started so with {@code -XX:ArchiveClassesAtExit=FILE} (from Java 25 on {@code
   * -XX:AOTCacheOutput=FILE}), the JVM writes an archive with which later kernels start faster.
   *
   * @param args the connection file that the client wrote, or {@value #REHEARSE}
   */
  public static void main(String[] args)
      throws IOException, GeneralSecurityException, ReflectiveOperationException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "the kernel must be given the connection file, but was given " + List.of(args));
    }
    boolean rehearsal = args[0].equals(REHEARSE);
    KernelConnectionProperties properties =
        KernelConnectionProperties.parse(
            rehearsal ? Rehearsal.connectionFile() : Files.readString(Path.of(args[0])));
    TablesawStart.run();
    BaseKernel kernel = kernel();
    CellExecution execution = CellExecution.of(kernel);
    KernelConnection connection = new KernelConnection(properties, execution.prints());
    kernel.onStartup();
    kernel.becomeHandlerForConnection(connection);
    connection.setHandler(MessageType.EXECUTE_REQUEST, execution);
    connection.setHandler(MessageType.INTERRUPT_REQUEST, new CellInterrupt(kernel));
    execution.redirectPrints();
    connection.connect();
    if (rehearsal) {
      Rehearsal.CELLS.forEach(cell -> connection.rehearse(execution, cell));
      System.exit(0);
    }
    connection.waitUntilClose();
  }

  /** JJava's kernel with the magics of its own main class that work without a network. */
  private static BaseKernel kernel() throws ReflectiveOperationException {
    // By reflection: the part of JJava that holds this class is published inside the kernel only.
    Object builder = Class.forName(PACKAGE + "JavaKernel").getMethod("builder").invoke(null);
    call(builder, "name", String.class, "JJava");
    call(builder, "version", String.class, "1.0a8");
    for (String magic : List.of("load", "classpath", "jars", "time")) {
      String name = Character.toUpperCase(magic.charAt(0)) + magic.substring(1) + "Magic";
      Object instance =
          Class.forName(PACKAGE + "magics." + name).getDeclaredConstructor().newInstance();
      builder
          .getClass()
          .getMethod("lineMagic", String.class, LineMagic.class)
          .invoke(builder, magic, instance);
    }
    return (BaseKernel) method(builder, "build").invoke(builder);
  }

  private static void call(Object builder, String name, Class<?> type, Object value)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    builder.getClass().getMethod(name, type).invoke(builder, value);
  }

  private static Method method(Object target, String name) throws NoSuchMethodException {
    return target.getClass().getMethod(name);
  }
}
