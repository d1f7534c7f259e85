package mlelabs.notebook;

import java.util.Map;
import java.util.stream.Collectors;
import mlelabs.data.tfrecord.Anatomy;

/** The bytes of a record, each in the colour of what it is for, and the same as a table. */
final class ColouredBytes {

  /** Translucent, so that they read on white and on black. */
  private static final Map<Anatomy.Kind, String> COLOURS =
      Map.of(
          Anatomy.Kind.LENGTH, "rgba(25,118,210,.38)",
          Anatomy.Kind.CHECKSUM, "rgba(211,47,47,.38)",
          Anatomy.Kind.MESSAGE, "rgba(128,128,128,.30)",
          Anatomy.Kind.NAME, "rgba(245,160,0,.42)",
          Anatomy.Kind.VALUES, "rgba(46,125,50,.42)",
          Anatomy.Kind.UNKNOWN, "rgba(123,31,162,.38)");

  private ColouredBytes() {}

  static View of(Anatomy anatomy) {
    String bytes =
        anatomy.parts().stream()
            .map(part -> coloured(part, part.hex()))
            .collect(Collectors.joining(" "));
    String rows = anatomy.parts().stream().map(ColouredBytes::row).collect(Collectors.joining());
    return new View(
        "<div style=\"line-height:2;max-width:820px\">"
            + bytes
            + "</div><div class=\"mle-scroll\"><table class=\"mle-grid\"><thead><tr><th>part</th>"
            + "<th>bytes</th><th>meaning</th></tr></thead><tbody>"
            + rows
            + "</tbody></table></div>",
        anatomy.toString());
  }

  private static String row(Anatomy.Part part) {
    return "<tr><td>"
        + coloured(part, part.kind().toString())
        + "</td><td><code>"
        + Html.escape(part.hex())
        + "</code></td><td>"
        + Html.escape(part.meaning())
        + "</td></tr>";
  }

  private static String coloured(Anatomy.Part part, String text) {
    return "<span style=\"background:"
        + COLOURS.get(part.kind())
        + ";padding:2px 5px;border-radius:3px;font-family:var(--jp-code-font-family,monospace);"
        + "font-size:12.5px\" title=\""
        + Html.escape(part.meaning())
        + "\">"
        + Html.escape(text)
        + "</span>";
  }
}
