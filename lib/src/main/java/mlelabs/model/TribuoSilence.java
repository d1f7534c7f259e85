package mlelabs.model;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Tribuo from telling a notebook what it is about to do. */
final class TribuoSilence {

  // held, since a logger that nobody holds forgets its level
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private TribuoSilence() {}

  static void keep() {
    TRIBUO.setLevel(Level.WARNING);
  }
}
