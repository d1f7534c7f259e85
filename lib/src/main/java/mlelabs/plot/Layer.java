package mlelabs.plot;

import java.awt.Graphics2D;

/** Something that XChart can't draw, drawn into its plot area. */
@FunctionalInterface
interface Layer {

  void paint(Graphics2D g, Space space);
}
