package mlelabs.plot;

import java.awt.Color;

/**
 * The colours around the data. Data have the same colours in both themes; they were chosen to be
 * seen on either paper.
 */
public enum Theme {
  /** Dark ink on white paper. */
  LIGHT(0xffffff, 0x1f2328, 0x57606a, 0xe5e8eb),
  /** Light ink on the paper of JupyterLab's dark theme. */
  DARK(0x111111, 0xe8eaed, 0xaab2bb, 0x33383e);

  private final Color paper;
  private final Color ink;
  private final Color muted;
  private final Color grid;

  Theme(int paper, int ink, int muted, int grid) {
    this.paper = new Color(paper);
    this.ink = new Color(ink);
    this.muted = new Color(muted);
    this.grid = new Color(grid);
  }

  /** The background. */
  public Color paper() {
    return paper;
  }

  /** Titles. */
  public Color ink() {
    return ink;
  }

  /** Labels of ticks, outlines, what stands back. */
  public Color muted() {
    return muted;
  }

  /** Lines of the grid. */
  public Color grid() {
    return grid;
  }
}
