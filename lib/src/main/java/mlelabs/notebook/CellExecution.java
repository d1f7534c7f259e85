package mlelabs.notebook;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dflib.jjava.jupyter.channels.ShellHandler;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.publish.PublishError;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteInput;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteResult;
import org.dflib.jjava.jupyter.messages.reply.ErrorReply;
import org.dflib.jjava.jupyter.messages.reply.ExecuteReply;
import org.dflib.jjava.jupyter.messages.request.ExecuteRequest;
import org.jspecify.annotations.Nullable;

/** Runs one cell after another and tells the client what came of each. */
final class CellExecution implements ShellHandler<ExecuteRequest> {

  private final BaseKernel kernel;
  private final Method attach;
  private final Method allowInput;
  private final Prints prints;
  private final AtomicInteger count = new AtomicInteger(1);
  private volatile @Nullable ShellReplyEnvironment client;

  private CellExecution(BaseKernel kernel, Method attach, Method allowInput) {
    this.kernel = kernel;
    this.attach = attach;
    this.allowInput = allowInput;
    this.prints = new Prints(this::print);
  }

  static CellExecution of(BaseKernel kernel) throws NoSuchMethodException {
    Method attach = JupyterIO.class.getDeclaredMethod("setEnv", ShellReplyEnvironment.class);
    attach.setAccessible(true);
    Method allowInput = JupyterIO.class.getDeclaredMethod("setJupyterInEnabled", boolean.class);
    allowInput.setAccessible(true);
    return new CellExecution(kernel, attach, allowInput);
  }

  Prints prints() {
    return prints;
  }

  /** From now on what this JVM prints goes to the client, to the cell that ran last. */
  void redirectPrints() {
    prints.sendInTime();
    System.setOut(prints.stream(Prints.Stream.OUT));
    System.setErr(prints.stream(Prints.Stream.ERR));
    System.setIn(kernel.getIO().in);
  }

  private void print(Prints.Stream stream, String text) {
    ShellReplyEnvironment cell = client;
    if (cell == null) {
      return;
    }
    if (stream == Prints.Stream.OUT) {
      cell.writeToStdOut(text);
    } else {
      cell.writeToStdErr(text);
    }
  }

  @Override
  public synchronized void handle(ShellReplyEnvironment cell, Message<ExecuteRequest> message) {
    ExecuteRequest request = message.getContent();
    kernel.getCommManager().setMessageContext(message);
    cell.setBusyDeferIdle();
    int number = request.isSilent() ? count.get() : count.getAndIncrement();
    if (!request.isSilent()) {
      cell.publish(new PublishExecuteInput(request.getCode(), number));
    }
    try {
      begin(cell, request, number);
      show(kernel.evalRaw(request.getCode()), request, number, cell);
      cell.reply(new ExecuteReply(number, Map.of()));
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      fail(e, request.getCode(), number, cell);
    } finally {
      prints.flush();
    }
  }

  private void begin(ShellReplyEnvironment cell, ExecuteRequest request, int number)
      throws ReflectiveOperationException {
    prints.newCell();
    client = cell;
    attach.invoke(kernel.getIO(), cell);
    allowInput.invoke(kernel.getIO(), request.isStdinEnabled());
    LearnerCode.current().ifPresent(code -> code.beginCell(number, request.getCode()));
  }

  private void show(
      @Nullable Object value, ExecuteRequest request, int number, ShellReplyEnvironment cell) {
    LearnerCode.current().flatMap(LearnerCode::warning).ifPresent(System.err::println);
    if (value == null || isByProduct(value, request.getCode())) {
      return;
    }
    DisplayData data =
        value instanceof DisplayData ready ? ready : kernel.getRenderer().render(value);
    cell.publish(new PublishExecuteResult(number, data));
  }

  /**
   * Whether nobody asked for the value: {@code printf} returns its stream, {@code display} an id.
   */
  private static boolean isByProduct(Object value, String code) {
    if (value instanceof PrintStream) {
      return true;
    }
    String end = code.strip();
    String line = end.substring(end.lastIndexOf('\n') + 1);
    return value instanceof String && line.startsWith("display(");
  }

  private void fail(Throwable failure, String code, int number, ShellReplyEnvironment cell) {
    ErrorReport report = ErrorReport.of(failure, LearnerCode.current());
    String why = report.message().isEmpty() ? report.name() : report.message();
    LearnerCode.current()
        .ifPresent(c -> c.failed(code, why.lines().findFirst().orElse(report.name())));
    cell.publish(new PublishError(report.name(), report.message(), report.lines()));
    ErrorReply reply = new ErrorReply(report.name(), report.message(), report.lines());
    reply.setExecutionCount(number);
    cell.replyError(ExecuteReply.MESSAGE_TYPE.error(), reply);
  }
}
