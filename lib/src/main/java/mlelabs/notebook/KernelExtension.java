package mlelabs.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import mlelabs.worker.Prelude;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;

/**
 * Makes a JJava kernel the course's: its default imports, its renderers, its functions ({@link
 * Notebook}). The kernel finds it through the service loader.
 */
public final class KernelExtension implements Extension {

  private static final long HALT_AFTER_MILLIS = 300;

  /** For the service loader. */
  public KernelExtension() {}

  @Override
  public void install(BaseKernel kernel) {
    // An exception here would end the kernel before it ever answers its client.
    attempt("renderers", () -> Renderers.register(kernel.getRenderer()));
    attempt("checks", () -> Host.become(host(kernel)));
    List<String> imports = new ArrayList<>(Prelude.COURSE);
    imports.add("static " + Notebook.class.getName() + ".*");
    for (String name : imports) {
      attempt("import " + name, () -> kernel.evalRaw("import " + name + ";"));
    }
  }

  private static Host host(BaseKernel kernel) {
    LearnerCode.install(kernel);
    Answers answers = new KernelAnswers(kernel, LearnerCode.current().orElseThrow());
    return new Host(new KernelScreen(kernel), answers);
  }

  private static void attempt(String what, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError e) {
      System.err.println("The course's kernel extension could not set up " + what + ": " + e);
    }
  }

  /** Ends the JVM soon: threads that a learner left running would keep it alive. */
  @Override
  public void uninstall(BaseKernel kernel) {
    Thread halt = new Thread(KernelExtension::haltSoon, "halt");
    halt.setDaemon(true);
    halt.start();
  }

  private static void haltSoon() {
    // The reply to the client goes out first.
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(HALT_AFTER_MILLIS));
    Runtime.getRuntime().halt(0);
  }
}
