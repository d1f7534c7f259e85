package mlelabs.data.columnar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The small pieces of reading CSV, a thousand values at a time, beside what the JDK has for them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ColumnarPieces {

  private static final int COUNT = 1000;

  private final byte[] delays = fields("delay");
  private final byte[] tails = fields("tail");
  private final int[] tailEnds = ends(tails);
  private final int[] delayEnds = ends(delays);
  private final FloatsBuilder floats = new FloatsBuilder(COUNT);
  private final CsvColumn delayColumn = CsvColumn.of("delay", floats, (byte) ',');
  private final Dictionary dictionary = new Dictionary();
  private final Map<String, Integer> map = new HashMap<>();
  private final FloatsStore store = store();
  private final Floats column = Floats.of(new float[COUNT]);
  private final int[] places =
      new SplittableRandom(2).ints(COUNT, 0, 10_000).toArray();

  /** Of delays such as -12.0, or of tail numbers such as N14228, each with a comma. */
  private static byte[] fields(String kind) {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      text.append(
          kind.equals("delay")
              ? random.nextInt(-40, 200) + ".0,"
              : "N" + (10_000 + random.nextInt(4000)) + ",");
    }
    return text.append("\n" + " ".repeat(Word.PADDING)).toString().getBytes(ISO_8859_1);
  }

  private static FloatsStore store() {
    FloatsStore store = new FloatsStore();
    store.grow(10_000);
    return store;
  }

  private static int[] ends(byte[] fields) {
    int[] ends = new int[COUNT];
    int count = 0;
    for (int i = 0; count < COUNT; i++) {
      if (fields[i] == ',') {
        ends[count++] = i;
      }
    }
    return ends;
  }

  /** As the reader does: the end of the field is found on the way. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public Object floatsFromBytes() {
    floats.truncate(0);
    int at = 0;
    for (int i = 0; i < COUNT; i++) {
      at = delayColumn.read(delays, at) + 1;
    }
    return floats;
  }

  /** With the ends of the fields known. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public float floatsByString() {
    float sum = 0;
    int from = 0;
    for (int end : delayEnds) {
      sum += Float.parseFloat(new String(delays, from, end - from, ISO_8859_1));
      from = end + 1;
    }
    return sum;
  }

  /** Texts of which most are known. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int textsFromBytes() {
    int sum = 0;
    int from = 0;
    for (int end : tailEnds) {
      sum += dictionary.number(tails, from, end);
      from = end + 1;
    }
    return sum;
  }

  /** The same with a String for each. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int textsByString() {
    int sum = 0;
    int from = 0;
    for (int end : tailEnds) {
      String text = new String(tails, from, end - from, ISO_8859_1);
      sum += map.computeIfAbsent(text, t -> map.size());
      from = end + 1;
    }
    return sum;
  }

  /** One column's part of a shuffle of rows with a buffer of 10,000. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public Object shuffleOfFloats() {
    return store.exchange(column, 0, places);
  }
}
