package mlelabs.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import mlelabs.exercise.BlockProbe;
import mlelabs.exercise.PlainArray;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Two ends in one process, over pipes. */
@Timeout(30)
class PeerTest {

  /** The contracts that later labs need, in the small. */
  record Leg(
      String carrier,
      @Nullable String tail,
      double[] delays,
      List<Optional<Integer>> codes,
      SortedMap<String, Long> counts,
      Set<DayOfWeek> days,
      LocalDate date,
      LocalDateTime departure,
      Instant arrival,
      Duration flight,
      ZoneId zone,
      boolean[] flags,
      long @Nullable [] none) {}

  interface Echo {
    Leg echo(Leg leg);
  }

  interface Tables {
    Table echo(Table table);
  }

  interface Texts {
    String[] echo(@Nullable String[] texts);
  }

  interface Mutator {
    double mutate(double[][] rows, List<String> names, Map<String, Integer> counts);
  }

  interface CloseableIterator<T> extends Iterator<T>, AutoCloseable {
    @Override
    void close();
  }

  interface Prefetch {
    CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count);
  }

  interface ParallelMap {
    List<Integer> map(Iterator<Integer> source, IntUnaryOperator function, int parallelism);
  }

  interface Interleave {
    Iterator<Integer> interleave(List<Iterator<Integer>> sources);
  }

  interface Scorer {
    double score(double[] x);
  }

  interface Gradient {
    double slope(Scorer scorer, double[] at);
  }

  interface Builder {
    Block build(int units);
  }

  interface SortedCounts {
    SortedMap<String, Integer> counts();
  }

  static final class CorruptRecord extends Exception {
    private static final long serialVersionUID = 1L;
    private final int index;
    private final String reason;

    public CorruptRecord(int index, String reason) {
      super("record " + index + ": " + reason);
      this.index = index;
      this.reason = reason;
    }

    public int index() {
      return index;
    }

    public String reason() {
      return reason;
    }
  }

  interface Reader {
    List<byte[]> readAll(byte[] file) throws CorruptRecord;
  }

  interface Unsupported {
    Thread thread(Object anything);
  }

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });

  private Peer near = peer(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream());
  private Peer far = near;

  private Peer peer(java.io.InputStream in, OutputStream out) {
    return new Peer(
        in,
        out,
        threads,
        answer -> {
          try {
            return answer.join();
          } catch (CompletionException e) {
            throw (RuntimeException) java.util.Objects.requireNonNull(e.getCause());
          }
        });
  }

  @BeforeEach
  void connect() throws IOException {
    PipedOutputStream toFar = new PipedOutputStream();
    PipedOutputStream toNear = new PipedOutputStream();
    PipedInputStream farIn = new PipedInputStream(toFar, 1 << 16);
    PipedInputStream nearIn = new PipedInputStream(toNear, 1 << 16);
    near = peer(nearIn, toFar);
    far = peer(farIn, toNear);
    threads.execute(near::serve);
    threads.execute(far::serve);
  }

  @AfterEach
  void disconnect() {
    near.close();
    far.close();
    threads.shutdownNow();
  }

  private <T> T remote(T object, Class<T> type) {
    far.export(1, object, type);
    return near.remote(1, type);
  }

  private static Leg leg() {
    return new Leg(
        "UA – \ud800 é 😀",
        null,
        new double[] {0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE},
        List.of(Optional.of(7), Optional.empty()),
        new TreeMap<>(Map.of("b", 2L, "a", Long.MIN_VALUE)),
        Set.of(DayOfWeek.SUNDAY),
        LocalDate.of(2013, 3, 10),
        LocalDateTime.of(2013, 3, 10, 1, 59, 59, 1),
        Instant.parse("2013-03-10T07:00:00Z"),
        Duration.ofMinutes(-61),
        ZoneId.of("America/New_York"),
        new boolean[] {true, false, true},
        null);
  }

  @Test
  void aBlockStaysWhereItIsAndIsProbed() {
    Builder builder = remote(units -> Linear.builder().setUnits(units).build(), Builder.class);
    BlockProbe probe = BlockProbe.of(builder.build(1));
    List<PlainArray> inputs = List.of(PlainArray.of(new float[][] {{1, 2, 3}, {4, 5, 6}}));
    assertArrayEquals(new int[][] {{1, 3}, {1}}, probe.parameterShapes(inputs));
    float[][] parameters = {{1, 10, 100}, {0.5f}};
    assertArrayEquals(new float[] {321.5f, 654.5f}, probe.output(parameters, inputs).values());
    float[][] gradients = probe.gradients(parameters, inputs);
    assertArrayEquals(new float[][] {{5, 7, 9}, {2}}, gradients);
    assertArrayEquals(gradients, probe.gradients(parameters, inputs));
  }

  @Test
  void aRecordOfEveryKindOfValueArrivesAsItWas() {
    List<Leg> seen = new ArrayList<>();
    Leg sent = leg();
    Leg back =
        remote(
                (Echo)
                    l -> {
                      seen.add(l);
                      return l;
                    },
                Echo.class)
            .echo(sent);
    for (Leg arrived : List.of(seen.get(0), back)) {
      assertEquals(sent.carrier(), arrived.carrier());
      assertNull(arrived.tail());
      for (int i = 0; i < sent.delays().length; i++) {
        assertEquals(
            Double.doubleToRawLongBits(sent.delays()[i]),
            Double.doubleToRawLongBits(arrived.delays()[i]));
      }
      assertEquals(sent.codes(), arrived.codes());
      assertEquals(sent.counts(), arrived.counts());
      assertEquals(sent.days(), arrived.days());
      assertEquals(
          List.of(sent.date(), sent.departure(), sent.arrival(), sent.flight(), sent.zone()),
          List.of(
              arrived.date(),
              arrived.departure(),
              arrived.arrival(),
              arrived.flight(),
              arrived.zone()));
      assertArrayEquals(sent.flags(), arrived.flags());
      assertNull(arrived.none());
    }
  }

  @Test
  void aTableArrivesWithItsTypesAndItsMissingValues() {
    Table table =
        Table.create(
            "flights",
            StringColumn.create("tail", "N1", null, ""),
            IntColumn.create("hour", new int[] {5, 6, 7}),
            DoubleColumn.create("delay", 1.5, Double.NaN, -0.5),
            DateTimeColumn.create(
                "time", new LocalDateTime[] {LocalDateTime.of(2013, 1, 1, 5, 15), null, null}));
    table.column("hour").setMissing(1);
    Table back = remote((Tables) t -> t, Tables.class).echo(table);
    assertEquals(table.printAll(), back.printAll());
    assertEquals(table.types(), back.types());
    assertEquals("flights", back.name());
    assertEquals(1, back.column("hour").countMissing());
    assertEquals(2, back.column("tail").countMissing());
  }

  @Test
  void nullsInAnArrayStayNull() {
    assertArrayEquals(
        new @Nullable String[] {"a", null, ""},
        remote((Texts) t -> t, Texts.class).echo(new @Nullable String[] {"a", null, ""}));
  }

  @Test
  void aChangedArgumentIsChangedInTheCallersHands() {
    Mutator mutator =
        remote(
            (Mutator)
                (rows, names, counts) -> {
                  rows[1][0] = 9;
                  names.add("late");
                  counts.remove("a");
                  return 0;
                },
            Mutator.class);
    double[][] rows = {{1, 2}, {3, 4}};
    double[] second = rows[1];
    List<String> names = new ArrayList<>(List.of("early"));
    Map<String, Integer> counts = new LinkedHashMap<>(Map.of("a", 1));
    mutator.mutate(rows, names, counts);
    assertArrayEquals(new double[] {9, 4}, second);
    assertEquals(List.of("early", "late"), names);
    assertEquals(Map.of(), counts);
  }

  @Test
  void aChangeToAnImmutableArgumentIsAnError() {
    Mutator mutator =
        remote(
            (Mutator)
                (rows, names, counts) -> {
                  names.clear();
                  return 0;
                },
            Mutator.class);
    assertThrows(
        ChangedArgumentError.class,
        () -> mutator.mutate(new double[0][], List.of("a"), new LinkedHashMap<>()));
  }

  @Test
  void anArgumentIsRestoredAlsoWhenTheMethodThrows() {
    Mutator mutator =
        remote(
            (Mutator)
                (rows, names, counts) -> {
                  rows[0][0] = 5;
                  throw new ArithmeticException("by zero");
                },
            Mutator.class);
    double[][] rows = {{1}};
    ArithmeticException thrown =
        assertThrows(
            ArithmeticException.class,
            () -> mutator.mutate(rows, new ArrayList<>(), new LinkedHashMap<>()));
    assertEquals("by zero", thrown.getMessage());
    assertEquals(5, rows[0][0]);
  }

  /** As an error it would end the caller's whole test run. */
  @Test
  void theOtherSidesLackOfMemoryIsNotOnesOwn() {
    Mutator mutator =
        remote(
            (Mutator)
                (rows, names, counts) -> {
                  throw new OutOfMemoryError("Java heap space");
                },
            Mutator.class);
    OutOfMemory thrown =
        assertThrows(
            OutOfMemory.class,
            () -> mutator.mutate(new double[0][], new ArrayList<>(), new LinkedHashMap<>()));
    assertEquals("Java heap space", thrown.getMessage());
  }

  @Test
  void anExceptionOfTheLearnersOwnArrivesAsItsNearestKnownClass() {
    class Odd extends IllegalArgumentException {
      private static final long serialVersionUID = 1L;

      Odd() {
        super("buckets must be at least 1, but was 0");
      }
    }
    Echo echo =
        remote(
            (Echo)
                l -> {
                  throw new Odd();
                },
            Echo.class);
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> echo.echo(leg()));
    assertSame(IllegalArgumentException.class, thrown.getClass());
    assertEquals("buckets must be at least 1, but was 0", thrown.getMessage());
  }

  private static void assertSame(Object expected, Object actual) {
    assertTrue(expected == actual, () -> expected + " must be " + actual);
  }

  @Test
  void aDeclaredExceptionArrivesWithItsValues() {
    Reader reader =
        remote(
            (Reader)
                f -> {
                  throw new CorruptRecord(3, "data checksum");
                },
            Reader.class);
    CorruptRecord thrown = assertThrows(CorruptRecord.class, () -> reader.readAll(new byte[0]));
    assertEquals(3, thrown.index());
    assertEquals("data checksum", thrown.reason());
  }

  @Test
  void aCallbackRunsWhileTheCallIsUnderWay() {
    Gradient slope =
        remote(
            (Gradient) (scorer, at) -> (scorer.score(new double[] {at[0] + 1}) - scorer.score(at)),
            Gradient.class);
    assertEquals(7.0, slope.slope(x -> x[0] * x[0], new double[] {3}));
  }

  @Test
  void aBackgroundThreadPullsFromTheCallersIteratorAlsoWhileNoCallIsUnderWay() throws Exception {
    BlockingQueue<Integer> pulled = new LinkedBlockingQueue<>();
    Iterator<Integer> source = IntStream.range(0, 5).peek(pulled::add).boxed().iterator();
    try (CloseableIterator<Integer> ahead =
        remote((Prefetch) PeerTest::prefetch, Prefetch.class).prefetch(source, 2)) {
      assertEquals(0, pulled.poll(10, TimeUnit.SECONDS));
      assertEquals(1, pulled.poll(10, TimeUnit.SECONDS));
      List<Integer> all = new ArrayList<>();
      ahead.forEachRemaining(all::add);
      assertEquals(List.of(0, 1, 2, 3, 4), all);
      assertThrows(NoSuchElementException.class, ahead::next);
    }
  }

  @Test
  void aListOfIteratorsThatIsLeftAsItWasIsNotChanged() throws Exception {
    Interleave first = remote((Interleave) sources -> sources.get(1), Interleave.class);
    assertEquals(7, first.interleave(List.of(List.of(3).iterator(), List.of(7).iterator())).next());
  }

  @Test
  void aListOfIteratorsOfWhichOneWasReplacedIsChanged() throws Exception {
    Interleave replacing =
        remote(
            (Interleave)
                given -> {
                  given.set(0, List.of(9).iterator());
                  return given.get(1);
                },
            Interleave.class);
    List<Iterator<Integer>> sources =
        new ArrayList<>(List.of(List.of(3).iterator(), List.of(7).iterator()));
    replacing.interleave(sources);
    assertEquals(9, sources.get(0).next());
  }

  private static CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count) {
    BlockingQueue<Optional<Integer>> queue = new java.util.concurrent.ArrayBlockingQueue<>(count);
    Thread thread =
        new Thread(
            () -> {
              try {
                while (source.hasNext()) {
                  queue.put(Optional.of(source.next()));
                }
                queue.put(Optional.empty());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
    return new CloseableIterator<>() {
      private @Nullable Optional<Integer> next;

      private Optional<Integer> peek() {
        try {
          Optional<Integer> known = next == null ? queue.take() : next;
          next = known;
          return known;
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public boolean hasNext() {
        return peek().isPresent();
      }

      @Override
      public Integer next() {
        Integer value = peek().orElseThrow();
        next = null;
        return value;
      }

      @Override
      public void close() {
        thread.interrupt();
      }
    };
  }

  @Test
  void callbacksFromSeveralThreadsRunAtOnce() {
    CyclicBarrier together = new CyclicBarrier(4);
    ParallelMap map =
        remote(
            (ParallelMap)
                (source, function, parallelism) -> {
                  List<CompletableFuture<Integer>> results = new ArrayList<>();
                  while (source.hasNext()) {
                    int x = source.next();
                    results.add(
                        CompletableFuture.supplyAsync(() -> function.applyAsInt(x), threads));
                  }
                  return results.stream().map(CompletableFuture::join).toList();
                },
            ParallelMap.class);
    assertEquals(
        List.of(0, 2, 4, 6),
        map.map(
            List.of(0, 1, 2, 3).iterator(),
            x -> {
              try {
                together.await(10, TimeUnit.SECONDS);
              } catch (Exception e) {
                throw new IllegalStateException("calls must run at once", e);
              }
              return 2 * x;
            },
            4));
  }

  @Test
  void anExceptionOfACallbackCrossesBothWays() {
    Gradient slope = remote((Gradient) (scorer, at) -> scorer.score(at), Gradient.class);
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                slope.slope(
                    x -> {
                      throw new IllegalStateException("source is closed");
                    },
                    new double[1]));
    assertEquals("source is closed", thrown.getMessage());
  }

  @Test
  void aSortedMapInAnotherOrderIsRefused() {
    SortedCounts counts =
        remote(
            (SortedCounts)
                () -> {
                  SortedMap<String, Integer> reversed = new TreeMap<>(Comparator.reverseOrder());
                  reversed.putAll(Map.of("a", 1, "b", 2));
                  return reversed;
                },
            SortedCounts.class);
    MisfitError thrown = assertThrows(MisfitError.class, counts::counts);
    assertTrue(String.valueOf(thrown).contains("ascending"), thrown::toString);
  }

  @Test
  void aTypeThatMayNotCrossIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> remote((Unsupported) o -> Thread.currentThread(), Unsupported.class).thread(1));
  }

  @Test
  void aCallAfterTheOtherSideHasEndedFails() {
    Echo echo = remote((Echo) l -> l, Echo.class);
    far.close();
    assertThrows(LostPeerException.class, () -> echo.echo(leg()));
  }

  @Test
  void garbageEndsTheConnection() throws Exception {
    for (byte[] garbage :
        List.of(
            new byte[] {0, 0, 0, 1, 7},
            new byte[] {(byte) 0xff, 0, 0, 0},
            answerTo(99),
            message(9, 1, 1L),
            callOf(7, 0))) {
      Peer peer = peer(new ByteArrayInputStream(garbage), OutputStream.nullOutputStream());
      peer.serve();
      assertTrue(peer.isLost());
      peer.close();
    }
  }

  private static byte[] message(int length, int kind, long request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(length);
    out.writeByte(kind);
    out.writeLong(request);
    return bytes.toByteArray();
  }

  private static byte[] answerTo(long request) throws IOException {
    return message(9, 2, request);
  }

  private static byte[] callOf(int object, int method) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(message(17, 1, 1));
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(object);
    out.writeInt(method);
    return bytes.toByteArray();
  }

  @Test
  void aLengthBeyondTheMessageAllocatesNothing() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBoolean(true);
    out.writeInt(Integer.MAX_VALUE);
    WireException refused =
        assertThrows(
            WireException.class,
            () ->
                Codecs.of(WireType.of(double[].class))
                    .read(new WireInput(bytes.toByteArray()), new NoReferences()));
    assertTrue(String.valueOf(refused.getMessage()).contains("2147483647"), refused::toString);
    assertFalse(near.isLost());
  }

  private record NoReferences() implements Codec.References {
    @Override
    public int export(Object object, WireType type) {
      return 0;
    }

    @Override
    public Object stub(int number, WireType type) {
      return this;
    }
  }
}
