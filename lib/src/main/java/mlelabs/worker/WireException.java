package mlelabs.worker;

import java.io.IOException;

/** The other side sent what the declared types do not allow, or more than the limits allow. */
public class WireException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message the rule and what was received
   */
  public WireException(String message) {
    super(message);
  }
}
