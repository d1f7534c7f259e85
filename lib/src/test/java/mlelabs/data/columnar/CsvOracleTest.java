package mlelabs.data.columnar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files, read by FastCSV into Strings and these by the JDK into numbers. */
class CsvOracleTest {

  private static final Schema SCHEMA =
      Schema.empty().ints("i").longs("l").floats("f").doubles("d").texts("t", "u");

  @TempDir Path folder = Path.of("");

  private static List<String> expected(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      return reader.stream().map(CsvOracleTest::row).toList();
    }
  }

  private static String row(NamedCsvRecord row) {
    String f = row.getField("f");
    String d = row.getField("d");
    return String.join(
        "|",
        Integer.toString(Integer.parseInt(row.getField("i"))),
        Long.toString(Long.parseLong(row.getField("l"))),
        bits(f.isEmpty() ? Float.NaN : Float.parseFloat(f)),
        bits(d.isEmpty() ? Double.NaN : Double.parseDouble(d)),
        row.getField("t"),
        row.getField("u"));
  }

  private static String row(Row row) {
    RecordBatch batch = row.batch();
    return String.join(
        "|",
        row.text("i"),
        row.text("l"),
        bits(batch.floats("f").get(row.index())),
        bits(batch.doubles("d").get(row.index())),
        row.text("t"),
        row.text("u"));
  }

  private static String bits(float value) {
    return Integer.toHexString(Float.floatToIntBits(value));
  }

  private static String bits(double value) {
    return Long.toHexString(Double.doubleToLongBits(value));
  }

  private void assertReadAlike(Path file, int blockSize) throws IOException {
    List<Row> rows = CsvRows.of(Csv.of(SCHEMA).blockSize(blockSize), file);
    assertEquals(
        expected(file),
        rows.stream().map(CsvOracleTest::row).toList(),
        () -> "blocks of " + blockSize);
  }

  @Test
  void randomFilesAreReadAsByFastCsv() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Path file = Files.writeString(folder.resolve(seed + ".csv"), new Wild(random).file(400));
      assertReadAlike(file, 64 + random.nextInt(2000));
    }
  }

  @Test
  void aBlockMayEndAtAnyByte() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.csv"), new Wild(new SplittableRandom(7)).file(12));
    for (int size = 64; size < Files.size(file) + 100; size++) {
      assertReadAlike(file, size);
    }
  }

  @Test
  void decimalsAreRoundedAsByTheJdk() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      numbers.add(new Wild(random).decimal());
    }
    Path file =
        Files.writeString(
            folder.resolve("n.csv"), "f,d\n" + both(numbers, text -> text + "," + text));
    List<Row> rows = CsvRows.of(Csv.of(Schema.empty().floats("f").doubles("d")), file);
    for (int i = 0; i < numbers.size(); i++) {
      Row row = rows.get(i);
      String text = numbers.get(i);
      assertEquals(
          bits(Float.parseFloat(text)), bits(row.batch().floats("f").get(row.index())), text);
      assertEquals(
          bits(Double.parseDouble(text)), bits(row.batch().doubles("d").get(row.index())), text);
    }
  }

  private static String both(List<String> numbers, Function<String, String> line) {
    return String.join("\n", numbers.stream().map(line).toList());
  }

  /** Half way between two floats, and the next decimal on either side of it. */
  @Test
  void decimalsNextToHalfWayBetweenFloatsAreRoundedOnce() throws IOException {
    SplittableRandom random = new SplittableRandom(4);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      int bits = random.nextInt(0x7F00_0000);
      double half = (Float.intBitsToFloat(bits) + (double) Float.intBitsToFloat(bits + 1)) / 2;
      BigDecimal exact = new BigDecimal(half);
      BigDecimal step = exact.ulp();
      for (BigDecimal near : List.of(exact.subtract(step), exact, exact.add(step))) {
        numbers.add(near.toString());
        numbers.add(near.round(new java.math.MathContext(1 + random.nextInt(15))).toString());
      }
    }
    numbers.add("16777217");
    numbers.add("16777217.0000001");
    numbers.add("3.4028235677973366e38");
    numbers.add("1.401298464324817e-45");
    Path file = Files.writeString(folder.resolve("h.csv"), "f\n" + String.join("\n", numbers));
    List<Row> rows = CsvRows.of(Csv.of(Schema.empty().floats("f")), file);
    for (int i = 0; i < numbers.size(); i++) {
      Row row = rows.get(i);
      assertEquals(
          bits(Float.parseFloat(numbers.get(i))),
          bits(row.batch().floats("f").get(row.index())),
          numbers.get(i));
    }
  }

  /** Files as odd as the format allows. */
  private record Wild(SplittableRandom random) {

    private boolean chance(int oneIn) {
      return random.nextInt(oneIn) == 0;
    }

    String file(int rows) {
      StringBuilder text = new StringBuilder(chance(4) ? "\uFEFF" : "");
      text.append(chance(2) ? "i,l,f,d,t,x,u" : "\"i\",l,\"f\",d,t,x,u").append(lineEnd());
      for (int row = 0; row < rows; row++) {
        text.append(row()).append(row == rows - 1 && chance(2) ? "" : lineEnd());
        text.append(chance(20) ? lineEnd() : "");
      }
      return text.toString();
    }

    private String lineEnd() {
      return chance(3) ? "\r\n" : "\n";
    }

    private String row() {
      return String.join(
          ",",
          maybeQuoted(whole(32)),
          maybeQuoted(whole(64)),
          maybeQuoted(chance(6) ? "" : decimal()),
          maybeQuoted(chance(6) ? "" : decimal()),
          text(),
          text(),
          text());
    }

    private String maybeQuoted(String text) {
      return chance(10) ? '"' + text + '"' : text;
    }

    private String whole(int bits) {
      BigInteger value =
          BigInteger.valueOf(random.nextLong()).shiftRight(64 - 1 - random.nextInt(bits));
      String zeros = chance(10) ? "0".repeat(random.nextInt(12)) : "";
      String sign = value.signum() < 0 ? "-" : chance(10) ? "+" : "";
      return sign + zeros + value.abs();
    }

    String decimal() {
      return switch (random.nextInt(8)) {
        case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong())).replace("NaN", "1");
        case 1 -> Float.toString(Float.intBitsToFloat(random.nextInt())).replace("NaN", "1");
        case 2 -> Integer.toString(random.nextInt(-100_000, 100_000));
        case 3 -> random.nextInt(-1000, 3000) + ".0";
        case 4 -> digits(8) + "." + digits(8);
        case 5 -> chance(2) ? "-." + digits(5) : "+" + digits(9) + ".";
        case 6 -> digits(25) + "." + digits(25);
        default -> digits(18) + (chance(2) ? "e" : "E") + random.nextInt(-340, 330);
      };
    }

    private String digits(int most) {
      StringBuilder digits = new StringBuilder();
      int count = 1 + random.nextInt(most);
      for (int i = 0; i < count; i++) {
        digits.append(chance(4) ? 0 : random.nextInt(10));
      }
      return digits.toString();
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      int count = chance(40) ? random.nextInt(3000) : random.nextInt(12);
      for (int i = 0; i < count; i++) {
        text.append("abcdefN1 éß€,\"\n\r;'".charAt(random.nextInt(18)));
      }
      String value = text.toString();
      boolean mustQuote = value.matches("(?s).*[,\"\n\r].*") || chance(8);
      return mustQuote ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
  }
}
