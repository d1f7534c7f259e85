package mlelabs.grader.notebook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The characters of a file: UTF-8 unless a byte order mark says UTF-16; what cannot be decoded is
 * U+FFFD.
 */
final class NotebookText {

  private static final Map<String, Charset> MARKS =
      Map.of(
          "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
          "\u00fe\u00ff", StandardCharsets.UTF_16BE,
          "\u00ff\u00fe", StandardCharsets.UTF_16LE);

  private NotebookText() {}

  static Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      Charset charset = skipMark(in);
      return new InputStreamReader(
          in,
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Charset skipMark(InputStream in) throws IOException {
    in.mark(3);
    String start = new String(in.readNBytes(3), StandardCharsets.ISO_8859_1);
    in.reset();
    for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
      if (start.startsWith(mark.getKey())) {
        in.skipNBytes(mark.getKey().length());
        return mark.getValue();
      }
    }
    return StandardCharsets.UTF_8;
  }
}
