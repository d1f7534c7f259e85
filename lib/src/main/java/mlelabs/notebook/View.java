package mlelabs.notebook;

/**
 * A value as the notebook shows it.
 *
 * @param html for JupyterLab and web pages, in light and dark themes
 * @param text for terminals and wherever HTML is not shown; says the same
 */
record View(String html, String text) {

  /** The HTML with the style it needs around it. */
  String page() {
    return "<div class=\"mle\">" + Style.SHEET + html + "</div>";
  }
}
