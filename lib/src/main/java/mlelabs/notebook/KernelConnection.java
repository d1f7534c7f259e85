package mlelabs.notebook;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.channels.JupyterSocket;
import org.dflib.jjava.jupyter.channels.ShellChannel;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.channels.StdinChannel;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.MessageContext;

/** A connection on which everything that is shown comes after what was printed before it. */
final class KernelConnection extends JupyterConnection {

  private final Prints prints;

  KernelConnection(KernelConnectionProperties properties, Prints prints)
      throws NoSuchAlgorithmException, InvalidKeyException {
    super(properties);
    this.prints = prints;
  }

  @Override
  public ShellReplyEnvironment prepareReplyEnv(ShellChannel channel, MessageContext context) {
    boolean runsCells = channel == shell;
    return runsCells
        ? new OrderedReplies(channel, stdin, iopub, context, prints)
        : super.prepareReplyEnv(channel, context);
  }

  private static final class OrderedReplies extends ShellReplyEnvironment {

    private final Prints prints;

    OrderedReplies(
        ShellChannel shell,
        StdinChannel stdin,
        JupyterSocket iopub,
        MessageContext context,
        Prints prints) {
      super(shell, stdin, iopub, context);
      this.prints = prints;
    }

    @Override
    public void publish(Message<?> message) {
      prints.flush();
      super.publish(message);
    }
  }
}
