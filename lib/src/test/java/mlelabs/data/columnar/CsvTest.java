package mlelabs.data.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static final Csv FLIGHTS =
      Csv.of(Schema.empty().longs("flight").doubles("delay").texts("dest"));

  @TempDir Path folder = Path.of("");

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("some.csv"), content);
  }

  private List<String> read(Csv csv, String content) throws IOException {
    return CsvRows.of(csv, file(content)).stream().map(Row::toString).toList();
  }

  private String refusal(Csv csv, String content) throws IOException {
    Path file = file(content);
    var thrown = assertThrows(CsvException.class, () -> CsvRows.of(csv, file));
    return String.valueOf(thrown.getMessage()).replace(folder + "/", "");
  }

  @Test
  void columnsAreFoundByNameWhateverTheirOrder() throws IOException {
    assertEquals(
        List.of("{flight=1545, delay=11.0, dest=IAH}"),
        read(FLIGHTS, "dest,origin,delay,flight\nIAH,EWR,11,1545\n"));
  }

  @Test
  void filesMayHaveTheirColumnsInDifferentOrder() throws IOException {
    Path one = Files.writeString(folder.resolve("1.csv"), "flight,delay,dest\n1,2,A\n");
    Path two = Files.writeString(folder.resolve("2.csv"), "dest,flight,delay\nB,3,4\n");
    assertEquals(
        "[{flight=1, delay=2.0, dest=A}, {flight=3, delay=4.0, dest=B}]",
        CsvRows.of(FLIGHTS, one, two).toString());
  }

  @Test
  void anEmptyFieldIsMissing() throws IOException {
    assertEquals(
        List.of("{flight=1, delay=NaN, dest=}", "{flight=2, delay=NaN, dest=}"),
        read(FLIGHTS, "flight,delay,dest\n1,,\n2,\"\",\"\"\n"));
  }

  @Test
  void quotesKeepDelimitersLineEndsAndQuotes() throws IOException {
    assertEquals(
        List.of("{flight=1, delay=2.5, dest=a,\"b\"\r\nc}", "{flight=2, delay=3.0, dest=\"}"),
        read(FLIGHTS, "\"flight\",delay,dest\n\"1\",\"2.5\",\"a,\"\"b\"\"\r\nc\"\n2,3,\"\"\"\"\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void linesEndInLfOrCrlfAndTheLastNeedNot(String end) throws IOException {
    List<String> expected =
        List.of("{flight=1, delay=2.0, dest=A}", "{flight=2, delay=3.0, dest=B}");
    String content = String.join(end, "flight,delay,dest", "1,2,A", "2,3,B");
    assertEquals(expected, read(FLIGHTS, content));
    assertEquals(expected, read(FLIGHTS, content + end));
    Csv numberLast = Csv.of(Schema.empty().texts("a").doubles("b"));
    assertEquals(
        List.of("{a=x, b=1.0}", "{a=y, b=NaN}", "{a=z, b=123456.789}"),
        read(numberLast, String.join(end, "a,b", "x,1", "y,", "z,123456.789")));
  }

  @Test
  void aLoneCarriageReturnIsTextAndNoLineEnd() throws IOException {
    assertEquals(
        List.of("{a=x\ry, b=z}"), read(Csv.of(Schema.empty().texts("a", "b")), "a,b\nx\ry,z\n"));
  }

  @Test
  void emptyLinesArePassedOver() throws IOException {
    assertEquals(
        List.of("{a=1}", "{a=2}"), read(Csv.of(Schema.empty().ints("a")), "a\n\n1\n\r\n\n2\n\n"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
    assertEquals(List.of("{a=1}"), read(Csv.of(Schema.empty().ints("a")), "\uFEFFa\n1\n"));
  }

  @Test
  void anotherDelimiterMayBeAskedFor() throws IOException {
    Csv semicolons = FLIGHTS.delimiter(';');
    assertEquals(
        List.of("{flight=1, delay=2.5, dest=a,b}"),
        read(semicolons, "flight;delay;dest\n1;2.5;a,b"));
  }

  @Test
  void aFileWithAHeaderAloneHasNoRows() throws IOException {
    assertEquals(List.of(), read(FLIGHTS, "flight,delay,dest"));
    assertEquals(List.of(), read(FLIGHTS, "flight,delay,dest\n"));
    assertEquals(List.of(), read(FLIGHTS, ""));
  }

  @Test
  void aFileNamedGzIsUncompressed() throws IOException {
    Path file = folder.resolve("some.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("flight,delay,dest\n1,2,A\n".getBytes(UTF_8));
    }
    assertEquals("[{flight=1, delay=2.0, dest=A}]", CsvRows.of(FLIGHTS, file).toString());
  }

  @Test
  void aLineMayBeLongerThanABlock() throws IOException {
    String text = "long, ".repeat(5000);
    String content = "a,b\n\"" + text + "\",1\nshort,2\n\"" + text + "\",3\n";
    List<Row> rows =
        CsvRows.of(Csv.of(Schema.empty().texts("a").ints("b")).blockSize(64), file(content));
    assertEquals(List.of(text, "short", text), rows.stream().map(row -> row.text("a")).toList());
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    assertEquals(
        "some.csv, line 1: the header must name delay, dest, but was [flight, Delay]",
        refusal(FLIGHTS, "flight,Delay\n"));
  }

  @Test
  void aDuplicateColumnIsNamed() throws IOException {
    assertEquals(
        "some.csv, line 1: names of columns must be unique, but \"flight\" is there twice",
        refusal(FLIGHTS, "flight,flight,delay,dest\n"));
  }

  @Test
  void aMissingWholeNumberIsAnErrorWithTheWayOut() throws IOException {
    assertEquals(
        "some.csv, line 3: column flight: must be a whole number, but is missing: a column with"
            + " missing values is FLOAT or DOUBLE, where they are NaN",
        refusal(FLIGHTS, "flight,delay,dest\n1,2,A\n,2,A\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "12a, -9223372036854775808 to 9223372036854775807",
    "1.0, -9223372036854775808 to 9223372036854775807",
    "9223372036854775808, -9223372036854775808 to 9223372036854775807",
    "-9223372036854775809, -9223372036854775808 to 9223372036854775807",
    "-, -9223372036854775808 to 9223372036854775807",
  })
  void aValueThatIsNoWholeNumberIsShown(String value, String range) throws IOException {
    assertEquals(
        "some.csv, line 2: column flight: must be a whole number from "
            + range
            + ", but was \""
            + value
            + '"',
        refusal(FLIGHTS, "flight,delay,dest\n" + value + ",2,A\n"));
  }

  @Test
  void anIntBeyondItsRangeIsRefused() throws IOException {
    Csv ints = Csv.of(Schema.empty().ints("a"));
    assertEquals(
        List.of("{a=2147483647}", "{a=-2147483648}"), read(ints, "a\n2147483647\n-2147483648\n"));
    assertTrue(refusal(ints, "a\n2147483648\n").endsWith("but was \"2147483648\""));
    assertTrue(refusal(ints, "a\n-2147483649\n").endsWith("but was \"-2147483649\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.3", ".", "-", "1e", "1e+", "e5", "0x10", "1f", "1d", " 1", "1 ", "nan", "--1"
      })
  void aValueThatIsNoNumberIsShown(String value) throws IOException {
    assertEquals(
        "some.csv, line 2: column delay: must be a number such as -12.5 or 1.5e3, but was \""
            + value
            + '"',
        refusal(FLIGHTS, "flight,delay,dest\n1," + value + ",A\n"));
  }

  @Test
  void theLineOfAnErrorCountsLineEndsWithinQuotesToo() throws IOException {
    StringBuilder content = new StringBuilder("flight,delay,dest\n");
    for (int i = 0; i < 100; i++) {
      content.append("1,2,\"two\nlines\"\n");
    }
    String refusal = refusal(FLIGHTS.blockSize(64), content + "1,x,A\n");
    assertTrue(refusal.startsWith("some.csv, line 202: column delay"), refusal);
  }

  @Test
  void aLineWithTooFewOrTooManyFieldsIsRefused() throws IOException {
    assertEquals(
        "some.csv, line 2: a line must have 3 fields as the header has, but had 2",
        refusal(FLIGHTS, "flight,delay,dest\n1,2\n"));
    assertEquals(
        "some.csv, line 3: a line must have 3 fields as the header has, but had more",
        refusal(FLIGHTS, "flight,delay,dest\n1,2,A\n1,2,A,\n"));
  }

  @Test
  void aQuoteInTheMiddleOfAFieldIsRefused() throws IOException {
    assertEquals(
        "some.csv, line 2: column dest: a field with a quote must begin with one, and have the"
            + " quote twice",
        refusal(FLIGHTS, "flight,delay,dest\n1,2,A\"B\n"));
    assertEquals(
        "some.csv, line 2: column dest: a closing quote must be followed by a delimiter or a"
            + " line's end",
        refusal(FLIGHTS, "flight,delay,dest\n1,2,\"A\"B\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2,\"A\n", "1,2,\"A", "1,2,\"", "1,2,\"A\"\""})
  void aQuoteThatIsNeverClosedIsRefused(String line) throws IOException {
    String refusal = refusal(FLIGHTS, "flight,delay,dest\n" + line);
    assertTrue(
        refusal.startsWith("some.csv, line 2: a quote must be closed, but the file ends within"),
        refusal);
  }

  @Test
  void whatCannotBeADelimiterIsRefused() {
    for (char wrong : new char[] {'"', '\n', '.', '-', '7', 'é'}) {
      assertThrows(IllegalArgumentException.class, () -> FLIGHTS.delimiter(wrong));
    }
    assertThrows(IllegalArgumentException.class, () -> FLIGHTS.blockSize(63));
    assertThrows(IllegalArgumentException.class, () -> Csv.of(Schema.empty()));
  }
}
