package mlelabs.data.columnar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An epoch over files of ten times the heap, in a JVM of its own. */
class SmallHeapTest {

  private static final int HEAP = 32 << 20;
  private static final int FILES = 8;

  @TempDir Path folder = Path.of("");

  /**
   * Reads, shuffles and batches the files of a folder and prints what it saw. A quarter of the
   * texts are different in every row: no dictionary may keep them all.
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.sorted().toList();
    }
    long[] seen = new long[3];
    Csv.of(Schema.empty().longs("id").doubles("x").texts("name", "kind"))
        .read(files)
        .apply(new RowShuffle(10_000, 1))
        .apply(new Rebatch(256))
        .prefetch()
        .forEach(
            batch -> {
              for (int row = 0; row < batch.size(); row++) {
                seen[0]++;
                seen[1] += batch.longs("id").get(row);
                seen[2] += batch.texts("name").get(row).length();
              }
            });
    System.out.println(seen[0] + " " + seen[1] + " " + seen[2]);
  }

  @Test
  void filesOfTenTimesTheHeapAreReadInConstantMemory() throws Exception {
    long rows = 0;
    long letters = 0;
    for (int file = 0; file < FILES; file++) {
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file + ".csv"))) {
        out.write("id,x,name,kind\n");
        for (long size = 0; size < 10L * HEAP / FILES; rows++) {
          String name =
              "passenger number " + (rows % 4 == 0 ? rows : rows % 100) + " of some flight";
          String line = rows + "," + rows % 1000 / 8.0 + "," + name + ",kind " + rows % 7 + "\n";
          out.write(line);
          size += line.length();
          letters += name.length();
        }
      }
    }
    long sum = LongStream.range(0, rows).sum();
    assertEquals(rows + " " + sum + " " + letters, smallHeap());
  }

  private String smallHeap() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + HEAP, "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(SmallHeapTest.class.getName(), folder.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), "UTF-8").strip();
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
