package mlelabs.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import mlelabs.data.pipeline.ElementException;
import mlelabs.data.pipeline.ElementFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {

  private static List<Long> numbers(long from, long to) {
    return LongStream.range(from, to).boxed().toList();
  }

  @Test
  void nothingIsReadBeforeAnElementIsAskedFor() {
    AtomicInteger opened = new AtomicInteger();
    Dataset<Integer> dataset =
        Dataset.generate(
                () -> {
                  opened.incrementAndGet();
                  return List.of(1, 2).iterator();
                })
            .parallelMap(x -> x + 1)
            .prefetch(1);
    try (DatasetIterator<Integer> iterator = dataset.iterator()) {
      assertEquals(0, opened.get());
      assertEquals(2, iterator.next());
    }
    assertEquals(1, opened.get());
  }

  @Test
  void interleaveTakesTurnsAsTfDataDoes() {
    Dataset<List<Integer>> sources =
        Dataset.of(List.of(List.of(1), List.of(2, 2, 2), List.of(3, 3)));
    assertEquals(List.of(1, 2, 2, 3, 2, 3), sources.interleave(l -> Dataset.of(l), 2, 1).toList());
    assertEquals(
        List.of(1, 2, 2, 3, 2, 3), sources.parallelInterleave(l -> Dataset.of(l), 2, 1).toList());
  }

  @Test
  void shuffleHasEveryElementOnceAndNoneLeavesBeforeItCouldBeInTheBuffer() {
    for (int buffer : new int[] {1, 2, 7, 100, 1000}) {
      List<Long> order = Dataset.range(0, 500).shuffle(buffer, 3).toList();
      assertEquals(500, new HashSet<>(order).size());
      for (int i = 0; i < order.size(); i++) {
        assertTrue(order.get(i) < i + buffer, "at " + i + " came " + order.get(i));
      }
    }
    assertEquals(numbers(0, 500), Dataset.range(0, 500).shuffle(1, 3).toList());
  }

  @Test
  void shuffleDrawsEachOrderEquallyOften() {
    int[] seen = new int[24];
    for (int seed = 0; seed < 24_000; seed++) {
      List<Long> order = Dataset.range(0, 4).shuffle(4, seed * 0x9E3779B97F4A7C15L).toList();
      int rank = 0;
      for (int i = 0; i < 4; i++) {
        int smaller = 0;
        for (int j = i + 1; j < 4; j++) {
          smaller += order.get(j) < order.get(i) ? 1 : 0;
        }
        rank = rank * (4 - i) + smaller;
      }
      seen[rank]++;
    }
    double chiSquare = 0;
    for (int count : seen) {
      chiSquare += (count - 1000.0) * (count - 1000.0) / 1000;
    }
    // 23 degrees of freedom: above 75 with a probability below 3e-7.
    assertTrue(chiSquare < 75, "chi-square " + chiSquare);
  }

  @Test
  void eachEpochHasAnotherOrderUnlessItIsToStay() {
    List<Long> two = Dataset.range(0, 50).shuffle(50, 1).repeat(2).toList();
    assertNotEquals(two.subList(0, 50), two.subList(50, 100));
    assertEquals(two, Dataset.range(0, 50).shuffle(50, 1).repeat(2).toList());
    List<Long> same = Dataset.range(0, 50).shuffle(50, 1, false).repeat(2).toList();
    assertEquals(same.subList(0, 50), same.subList(50, 100));
  }

  @Test
  void bucketsHoldSimilarSizes() {
    List<List<String>> batches =
        Dataset.of("a", "bbbb", "cc", "dddddd", "e", "ffff", "g")
            .bucketBySize(String::length, List.of(3, 5), List.of(3, 2, 2))
            .toList();
    assertEquals(
        List.of(List.of("a", "cc", "e"), List.of("bbbb", "ffff"), List.of("g"), List.of("dddddd")),
        batches);
  }

  @Test
  void zipEndsWithTheShorter() {
    assertEquals(
        List.of(10L, 12L), Dataset.range(0, 5).zip(Dataset.range(10, 12), Long::sum).toList());
  }

  @Test
  void scanCarriesOn() {
    assertEquals(List.of(1L, 3L, 6L), Dataset.range(1, 4).scan(0L, Long::sum).toList());
  }

  @Test
  void anEndlessRepetitionOfNothingEnds() {
    assertEquals(List.of(), Dataset.range(0, 0).repeat().toList());
  }

  @Test
  void aNumberThatIsTooSmallIsRefusedWithTheRule() {
    Dataset<Long> some = Dataset.range(0, 3);
    assertEquals(
        "the size of a batch must be at least 1, but was 0",
        assertThrows(IllegalArgumentException.class, () -> some.batch(0)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> some.shuffle(0, 1));
    assertThrows(IllegalArgumentException.class, () -> some.prefetch(0));
    assertThrows(IllegalArgumentException.class, () -> some.parallelMap(x -> x, 0));
    assertThrows(IllegalArgumentException.class, () -> some.take(-1));
    assertThrows(IllegalArgumentException.class, () -> some.repeat(-1));
    assertEquals(
        "the shard must be from 0 to 2, but was 3",
        assertThrows(IllegalArgumentException.class, () -> some.shard(3, 3)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> some.window(0, 1));
    assertThrows(IllegalArgumentException.class, () -> some.interleave(x -> some, 0, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> some.bucketBySize(Long::intValue, List.of(2, 2), List.of(1, 1, 1)));
  }

  @Test
  void theSizeIsKnownWhereNoPassIsNeeded() {
    assertEquals(4, Dataset.range(0, 10).batch(3).size());
    assertEquals(3, Dataset.range(0, 10).batch(3, true).size());
    assertEquals(3, Dataset.range(0, 10).shard(1, 4).size());
    assertEquals(2, Dataset.range(0, 10).shard(3, 4).size());
    assertEquals(4, Dataset.range(0, 10).window(4, 2).size());
    assertEquals(-1, Dataset.range(0, 10).filter(x -> true).size());
    assertEquals(-1, Dataset.range(0, 10).repeat().size());
  }

  @Test
  void aFailureTellsStageFileAndLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("some.txt"), "1\n2\nthree\n4\n");
    for (Dataset<Integer> parsed :
        List.of(
            Dataset.lines(file).map("parse", Integer::parseInt),
            Dataset.lines(file).parallelMap("parse", Integer::parseInt, 2),
            Dataset.lines(file).shuffle(3, 1).prefetch(1).map("parse", Integer::parseInt),
            Dataset.files(folder, "*.txt")
                .parallelInterleave(Dataset::lines, 2, 1)
                .parallelMap("parse", Integer::parseInt, 0)
                .prefetch())) {
      ElementException e = assertThrows(ElementException.class, parsed::toList);
      assertEquals("parse: For input string: \"three\" (some.txt, line 3)", e.getMessage());
      assertEquals("some.txt, line 3", e.origin());
      assertTrue(e.getCause() instanceof NumberFormatException);
    }
  }

  @Test
  void aFolderWithoutSuchFilesIsRefused(@TempDir Path folder) {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> Dataset.files(folder, "*.csv"))
            .toString()
            .contains("must match *.csv"));
  }

  @Test
  void theCacheAsksItsSourceOnceAndOnlyAWholePassIsKept() {
    AtomicInteger asked = new AtomicInteger();
    Dataset<Long> cached =
        Dataset.range(0, 10)
            .map(
                x -> {
                  asked.incrementAndGet();
                  return x;
                })
            .cache();
    try (DatasetIterator<Long> some = cached.iterator()) {
      some.next();
    }
    assertEquals(1, asked.get());
    assertEquals(numbers(0, 10), cached.toList());
    assertEquals(11, asked.get());
    assertEquals(numbers(0, 10), cached.toList());
    assertEquals(11, asked.get());
  }

  @Test
  void theFileCacheIsWholeOrNotThereAndKnowsItsPipeline(@TempDir Path folder) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Dataset<String> source =
        Dataset.of("ä", "", "c")
            .map(
                x -> {
                  asked.incrementAndGet();
                  return x;
                });
    Dataset<String> cached = source.cache(folder, ElementFormat.TEXT, "1");
    try (DatasetIterator<String> some = cached.iterator()) {
      some.next();
    }
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
    assertEquals(List.of("ä", "", "c"), cached.toList());
    assertEquals(4, asked.get());
    assertEquals(
        List.of("ä", "", "c"),
        source.cache(folder, ElementFormat.TEXT, "1").repeat(2).take(3).toList());
    assertEquals(4, asked.get());
    source.cache(folder, ElementFormat.TEXT, "2").toList();
    assertEquals(7, asked.get());
    source.take(3).cache(folder, ElementFormat.TEXT, "1").toList();
    assertEquals(10, asked.get());
    source.shuffle(3, 1).cache(folder, ElementFormat.TEXT, "1").toList();
    source.shuffle(3, 2).cache(folder, ElementFormat.TEXT, "1").toList();
    assertEquals(16, asked.get());
  }

  @Test
  void aCacheFileThatWasCutOffIsRefusedAndNamed(@TempDir Path folder) throws IOException {
    Dataset<String> cached = Dataset.of("a", "b", "c").cache(folder, ElementFormat.TEXT, "1");
    cached.toList();
    Path file;
    try (var files = Files.list(folder)) {
      file = files.findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      String message = assertThrows(RuntimeException.class, cached::toList).toString();
      assertTrue(message.contains(file.toString()) && message.contains("delete it"), message);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 9})
  void randomPipelinesGiveWhatListsGive(int stages) {
    for (int seed = 0; seed < 200; seed++) {
      RandomPipeline pipeline = RandomPipeline.of(seed, stages);
      assertEquals(
          pipeline.expected(), pipeline.dataset().toList(), seed + ": " + pipeline.dataset());
      assertTrue(
          pipeline.dataset().size() == -1
              || pipeline.dataset().size() == pipeline.expected().size(),
          seed + ": " + pipeline.dataset());
    }
  }

  @Test
  void randomPipelinesGoOnWhereASnapshotWasTaken() {
    for (int seed = 0; seed < 300; seed++) {
      RandomPipeline pipeline = RandomPipeline.of(seed, 5);
      int position = Math.floorMod(seed * 31, pipeline.expected().size() + 1);
      Snapshot snapshot;
      try (DatasetIterator<Long> before = pipeline.dataset().iterator()) {
        for (int i = 0; i < position; i++) {
          before.next();
        }
        assertEquals(position < pipeline.expected().size(), before.hasNext());
        snapshot = Snapshot.fromJson(before.snapshot().toJson());
      }
      List<Long> rest = new ArrayList<>();
      try (DatasetIterator<Long> after = RandomPipeline.of(seed, 5).dataset().resume(snapshot)) {
        after.forEachRemaining(rest::add);
      }
      assertEquals(
          pipeline.expected().subList(position, pipeline.expected().size()),
          rest,
          seed + " at " + position + ": " + pipeline.dataset());
    }
  }

  @Test
  void aShuffledTrainingGoesOnInItsEpochWithoutMappingAgain() {
    AtomicInteger mapped = new AtomicInteger();
    Dataset<List<Long>> epochs =
        Dataset.range(0, 100)
            .shuffle(30, 5)
            .batch(7)
            .parallelMap(
                b -> {
                  mapped.incrementAndGet();
                  return b;
                },
                2)
            .repeat()
            .prefetch(3);
    List<List<Long>> all = new ArrayList<>();
    Snapshot snapshot = new Snapshot("", 0, List.of());
    try (DatasetIterator<List<Long>> pass = epochs.iterator()) {
      for (int i = 0; i < 60; i++) {
        if (i == 40) {
          snapshot = pass.snapshot();
        }
        all.add(pass.next());
      }
    }
    mapped.set(0);
    try (DatasetIterator<List<Long>> resumed = epochs.resume(snapshot)) {
      for (int i = 40; i < 60; i++) {
        assertEquals(all.get(i), resumed.next());
      }
    }
    assertTrue(mapped.get() <= 20 + 3 + 4 + 1, "mapped " + mapped.get());
  }

  @Test
  void aSnapshotOfAnotherPipelineOrOfOtherDataIsRefused() {
    Snapshot snapshot;
    try (DatasetIterator<Long> pass = Dataset.range(0, 10).filter(x -> true).iterator()) {
      for (int i = 0; i < 8; i++) {
        pass.next();
      }
      snapshot = pass.snapshot();
    }
    assertThrows(
        IllegalArgumentException.class, () -> Dataset.range(0, 10).take(8).resume(snapshot));
    Snapshot ofSeed1 = Dataset.range(0, 10).shuffle(5, 1).iterator().snapshot();
    assertThrows(
        IllegalArgumentException.class, () -> Dataset.range(0, 10).shuffle(5, 2).resume(ofSeed1));
    AtomicInteger size = new AtomicInteger(8);
    Dataset<Integer> shrinking =
        Dataset.generate(() -> java.util.Collections.nCopies(size.get(), 1).iterator());
    Snapshot later;
    try (DatasetIterator<Integer> pass = shrinking.iterator()) {
      for (int i = 0; i < 8; i++) {
        pass.next();
      }
      later = pass.snapshot();
    }
    size.set(5);
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> shrinking.resume(later))
            .toString()
            .contains("there are only 5"));
  }

  @Test
  void whatComesInAnyOrderHasNoPosition() {
    try (DatasetIterator<Long> pass =
        Dataset.range(0, 10).parallelMapUnordered(x -> x, 2).iterator()) {
      assertThrows(IllegalStateException.class, pass::snapshot);
    }
  }

  @Test
  void afterTheEndAndAfterClosingThereIsNoNext() {
    DatasetIterator<Long> pass = Dataset.range(0, 2).prefetch(1).iterator();
    pass.next();
    pass.next();
    assertFalse(pass.hasNext());
    assertThrows(NoSuchElementException.class, pass::next);
    pass.close();
    DatasetIterator<Long> closed = Dataset.range(0, 2).iterator();
    closed.close();
    closed.close();
    assertFalse(closed.hasNext());
  }

  @Test
  void ordersThatDefeatThemselvesAreWarnedOf() {
    Dataset<Long> rows = Dataset.range(0, 100);
    assertTrue(warned(rows.shuffle(9, 1).cache(), "Shuffle after the cache"));
    assertTrue(warned(rows.repeat().cache(), "Repeat after the cache"));
    assertTrue(warned(rows.batch(4).shuffle(9, 1), "Shuffle before the batch"));
    assertTrue(warned(rows.map(x -> x).batch(4), "batch first"));
    assertTrue(warned(rows.prefetch().map(x -> x), "Let prefetch come last"));
    assertEquals(
        List.of(),
        rows.cache().shuffle(9, 1).batch(4).parallelMap(b -> b).repeat().prefetch().warnings());
  }

  private static boolean warned(Dataset<?> dataset, String of) {
    return dataset.warnings().stream().anyMatch(w -> w.contains(of));
  }
}
