package mlelabs.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTextTest {

  @Test
  void whatASpreadsheetWouldComputeIsText() {
    List<String> all =
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uff1d1", "=\n1");
    for (String formula : all) {
      assertEquals("'" + formula, CsvText.of(formula));
    }
  }

  @Test
  void otherTextStays() {
    assertEquals("a = b, \"c\"", CsvText.of("a = b, \"c\""));
    assertEquals("", CsvText.of(""));
  }

  @Test
  void aReasonIsOneLine() {
    assertEquals("a b c", CsvText.line("a\r\n b\t c\n"));
    assertEquals("'=x", CsvText.line("\n=x"));
  }
}
