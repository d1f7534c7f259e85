package mlelabs.notebook;

/** Text on its way into HTML. */
final class Html {

  private Html() {}

  /** The text with the five characters replaced that mean something in HTML. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** {@code <tag class="mle-name">text</tag>}, the text escaped. */
  static String element(String tag, String name, String text) {
    return "<" + tag + " class=\"mle-" + name + "\">" + escape(text) + "</" + tag + ">";
  }
}
