package mlelabs.worker;

/** The other side is gone: its process ended, was killed, or broke the protocol. */
public class LostPeerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason why the connection ended
   */
  public LostPeerException(String reason) {
    super(reason);
  }
}
