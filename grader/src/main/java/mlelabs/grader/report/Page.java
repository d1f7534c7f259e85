package mlelabs.grader.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    String text = resource(name);
    if (text.contains("{{{") || text.contains("{{&")) {
      throw new IllegalStateException(name + " must escape every value, but has {{{ or {{&");
    }
    return text;
  }

  /** The text of a resource of this package. */
  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " must be in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
