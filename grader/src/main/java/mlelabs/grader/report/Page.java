package mlelabs.grader.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.Map;

/**
 * A page of HTML from a template of this package. Every value is escaped; a template cannot ask
 * otherwise, since one with an unescaped tag is refused.
 */
final class Page {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .escapeHTML(true)
          .strictSections(true)
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(text(name)));

  private final Template template;

  Page(String name) {
    template = COMPILER.compile(text(name));
  }

  /** The page that shows this content under this title. */
  String show(String title, Object content) {
    return template.execute(Map.of("title", title, "page", content));
  }

  private static String text(String name) {
    String text = WholeFile.resource(name);
    if (text.contains("{{{") || text.contains("{{&")) {
      throw new IllegalStateException(name + " must escape every value, but has {{{ or {{&");
    }
    return text;
  }
}
