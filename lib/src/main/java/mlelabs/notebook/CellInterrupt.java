package mlelabs.notebook;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dflib.jjava.jupyter.channels.ShellHandler;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.reply.InterruptReply;
import org.dflib.jjava.jupyter.messages.request.InterruptRequest;

/**
 * Interrupts the running cell. JJava gives up waiting for it, but a loop that never looks up goes
 * on burning a core; it is stopped where the JVM can.
 *
 * @param kernel whose cells these are
 */
record CellInterrupt(BaseKernel kernel) implements ShellHandler<InterruptRequest> {

  private static final long GRACE_MILLIS = 500;

  @Override
  public void handle(ShellReplyEnvironment client, Message<InterruptRequest> message) {
    client.setBusyDeferIdle();
    kernel.interrupt();
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS));
    Runaway.cells().forEach(Runaway::stop);
    client.reply(new InterruptReply());
  }
}
