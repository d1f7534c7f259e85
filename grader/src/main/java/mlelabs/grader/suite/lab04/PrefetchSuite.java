package mlelabs.grader.suite.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import mlelabs.exercise.LearnerThreads;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab04.CloseableIterator;
import mlelabs.exercise.lab04.PrefetchExamples;
import mlelabs.exercise.lab04.PrefetchExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hidden tests of exercise 4.4. */
public class PrefetchSuite extends PrefetchExamples {

  private static final int[] COUNTS = {1, 2, 5};

  private final LearnerThreads threads;
  private final List<RecordedSource> sources = new ArrayList<>();

  /** Receives the method under test. */
  public PrefetchSuite(PrefetchExercise prefetch, LearnerThreads threads) {
    super(prefetch);
    this.threads = threads;
  }

  @AfterEach
  void letAllGo() {
    sources.forEach(RecordedSource::end);
  }

  private RecordedSource source(int elements) {
    RecordedSource source = new RecordedSource(elements);
    sources.add(source);
    return source;
  }

  private RecordedSource endless() {
    return source(RecordedSource.ENDLESS);
  }

  private static List<Integer> range(int elements) {
    return IntStream.range(0, elements).boxed().toList();
  }

  private List<Integer> all(RecordedSource source, int count) {
    List<Integer> seen = new ArrayList<>();
    try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, count)) {
      ahead.forEachRemaining(seen::add);
    }
    return seen;
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @DisplayName("hundreds of elements come in order, whatever the count")
  @Misconception("of many elements one is lost, comes twice or out of order")
  void hundredsOfElementsComeInOrder() {
    for (int count : new int[] {1, 16, 2000}) {
      assertEquals(range(400), all(source(400), count));
    }
  }

  @Test
  @DisplayName("sources of any length come to their end")
  @Misconception("an empty or a short source does not come to its end")
  void sourcesOfAnyLengthEnd() {
    for (int elements = 0; elements <= 6; elements++) {
      for (int count : COUNTS) {
        assertEquals(range(elements), all(source(elements), count));
      }
    }
  }

  @Test
  @DisplayName("next needs no hasNext before it, and throws NoSuchElementException at the end")
  @Misconception("next without hasNext before it fails, or does not end as it should")
  void nextNeedsNoHasNext() {
    for (int count : COUNTS) {
      try (CloseableIterator<Integer> ahead = prefetch.prefetch(source(4), count)) {
        for (int i = 0; i < 4; i++) {
          assertEquals(i, ahead.next());
        }
        assertThrows(NoSuchElementException.class, ahead::next);
        assertFalse(ahead.hasNext());
        assertThrows(NoSuchElementException.class, ahead::next);
      }
    }
  }

  @Test
  @DisplayName("hasNext may be asked any number of times")
  @Misconception("asking hasNext again loses an element")
  void hasNextMayBeAskedOften() {
    try (CloseableIterator<Integer> ahead = prefetch.prefetch(source(5), 2)) {
      for (int i = 0; i < 5; i++) {
        assertTrue(Asked.thrice(ahead));
        assertEquals(i, ahead.next());
      }
      assertFalse(ahead.hasNext());
      assertFalse(ahead.hasNext());
    }
  }

  @Test
  @DisplayName("count elements are made ready while nobody asks")
  @Misconception("fewer elements than count are made ready, or only when they are asked for")
  void countElementsAreMadeReady() {
    for (int count : new int[] {1, 3, 20}) {
      RecordedSource source = endless();
      try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, count)) {
        for (int taken = 1; taken <= 3; taken++) {
          source.take(ahead);
          int wanted = taken + count;
          assertTrue(Patience.until(() -> source.pulled() >= wanted), "pulled too little");
        }
      }
    }
  }

  @Test
  @DisplayName("at most count + 1 elements are pulled ahead")
  @Misconception("more than count + 1 elements are pulled ahead")
  void atMostCountPlusOneArePulledAhead() {
    for (int count : COUNTS) {
      RecordedSource source = endless();
      try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, count)) {
        for (int taken = 1; taken <= 20; taken++) {
          source.take(ahead);
        }
        assertTrue(Patience.never(() -> source.pulled() > 20 + count + 1), "pulled too much");
      }
      assertTrue(source.mostAhead() <= count + 1, "ahead: " + source.mostAhead());
    }
  }

  @Test
  @DisplayName("an element that hasNext has seen still counts as pulled ahead")
  @Misconception("hasNext makes room, so that one element too many is pulled ahead")
  void hasNextMakesNoRoom() {
    for (int count : COUNTS) {
      RecordedSource source = endless();
      try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, count)) {
        assertTrue(Asked.thrice(ahead));
        assertTrue(Patience.never(() -> source.pulled() > count + 1), "pulled too much");
        source.take(ahead);
        assertTrue(Asked.thrice(ahead));
        assertTrue(Patience.never(() -> source.pulled() > 1 + count + 1), "pulled too much");
      }
    }
  }

  @Test
  @DisplayName("what the source throws comes after all earlier elements, wherever it is thrown")
  @Misconception("what the source throws comes too early, too late, or not at all")
  void whatTheSourceThrowsComesInItsPlace() {
    for (int position = 0; position <= 4; position++) {
      for (int count : COUNTS) {
        assertThrownAt(
            position,
            count,
            source(9).failingAt(position, () -> new IllegalStateException("row 17")),
            IllegalStateException.class,
            "row 17");
      }
    }
  }

  @Test
  @DisplayName("what the source's hasNext throws comes like what its next throws")
  @Misconception("what the source's hasNext throws does not reach the caller")
  void whatHasNextThrowsComesToo() {
    for (int position = 0; position <= 3; position++) {
      assertThrownAt(
          position,
          2,
          source(9).failingInHasNextAt(position, () -> new IllegalStateException("no link")),
          IllegalStateException.class,
          "no link");
    }
  }

  @Test
  @DisplayName("an exception keeps its class and its message")
  @Misconception("an exception of the source arrives with another class or message")
  void anExceptionKeepsItsClassAndMessage() {
    List<Supplier<RuntimeException>> exceptions =
        List.of(
            () -> new UncheckedIOException("lost", new IOException("lost")),
            () -> new IllegalArgumentException("hhmm was 2460"),
            () -> new ArithmeticException("/ by zero"),
            () -> new NumberFormatException("For input string: \"NA\""));
    for (Supplier<RuntimeException> exception : exceptions) {
      RuntimeException expected = exception.get();
      assertThrownAt(
          1,
          2,
          source(9).failingAt(1, exception),
          expected.getClass(),
          String.valueOf(expected.getMessage()));
    }
  }

  @Test
  @DisplayName("a source that throws NoSuchElementException has failed, not ended")
  @Misconception("a NoSuchElementException of the source is taken for its end")
  void noSuchElementMayBeAFailure() {
    try (CloseableIterator<Integer> ahead =
        prefetch.prefetch(
            source(9).failingAt(2, () -> new NoSuchElementException("the bucket is gone")), 3)) {
      assertEquals(0, ahead.next());
      assertEquals(1, ahead.next());
      NoSuchElementException thrown = assertThrows(NoSuchElementException.class, ahead::next);
      assertEquals("the bucket is gone", thrown.getMessage());
    }
  }

  @Test
  @DisplayName("a failure that has happened already waits for its turn")
  @Misconception("a failure overtakes elements that are ready")
  void aFailureWaitsForItsTurn() {
    RecordedSource source = source(9).failingAt(4, () -> new IllegalStateException("early"));
    try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, 8)) {
      assertEquals(0, ahead.next());
      assertTrue(Patience.until(source::hasFailed), "the source was not asked far enough");
      for (int i = 1; i < 4; i++) {
        assertTrue(ahead.hasNext());
        assertEquals(i, ahead.next());
      }
      assertThrows(IllegalStateException.class, ahead::next);
    }
  }

  @Test
  @DisplayName("after an exception there is no next, and the source is left alone")
  @Misconception("after an exception there is a next, or the source is asked again")
  void afterAnExceptionThereIsNoNext() {
    RecordedSource source = source(9).failingAt(2, () -> new IllegalStateException("broken"));
    try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, 3)) {
      ahead.next();
      ahead.next();
      assertThrows(IllegalStateException.class, ahead::next);
      assertFalse(ahead.hasNext());
      assertFalse(ahead.hasNext());
      assertThrows(NoSuchElementException.class, ahead::next);
      assertEquals(2, source.pulled());
    }
  }

  private void assertThrownAt(
      int position,
      int count,
      RecordedSource source,
      Class<? extends RuntimeException> type,
      String message) {
    try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, count)) {
      for (int i = 0; i < position; i++) {
        assertEquals(i, ahead.next());
      }
      RuntimeException thrown = assertThrows(RuntimeException.class, ahead::next);
      assertSame(type, thrown.getClass());
      assertEquals(message, thrown.getMessage());
    }
  }

  @Test
  @DisplayName("two threads never ask the source at once")
  @Misconception("two threads ask the source at once")
  void theSourceIsAskedByOneThreadAtATime() {
    for (int count : COUNTS) {
      RecordedSource source = source(100).slow();
      try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, count)) {
        while (ahead.hasNext()) {
          ahead.next();
        }
      }
      assertFalse(source.wasAskedByTwoAtOnce());
    }
  }

  @Test
  @DisplayName("a thread that waits for room ends when it is closed")
  @Misconception("a thread that waits for room goes on after close")
  void aThreadThatWaitsForRoomEnds() {
    for (int count : COUNTS) {
      int before = threads.running();
      RecordedSource source = endless();
      CloseableIterator<Integer> ahead = prefetch.prefetch(source, count);
      source.take(ahead);
      assertTrue(Patience.until(() -> source.pulled() >= 1 + count), "pulled too little");
      ahead.close();
      assertTrue(Patience.ended(threads, before), "a thread still runs");
      assertTrue(source.pulled() <= 1 + count + 1, "pulled: " + source.pulled());
    }
  }

  @Test
  @DisplayName("a thread that waits for the source ends when it has its answer")
  @Misconception("after close a thread goes on once the source answers")
  void aThreadThatWaitsForTheSourceEnds() {
    int before = threads.running();
    RecordedSource source = endless().heldAt(3);
    CloseableIterator<Integer> ahead = prefetch.prefetch(source, 5);
    source.take(ahead);
    assertTrue(Patience.until(source::holds), "the source was not asked far enough");
    Thread closing = new Thread(ahead::close, "closing");
    closing.start();
    // A close that waits for its thread gets it back only now.
    boolean atOnce = Patience.until(() -> !closing.isAlive() || source.pulled() > 4);
    source.release();
    assertTrue(Patience.until(() -> !closing.isAlive()), "close did not return: " + atOnce);
    assertTrue(Patience.ended(threads, before), "a thread still runs");
    assertEquals(4, source.pulled());
  }

  @Test
  @DisplayName("close may come before the first element")
  @Misconception("close before the first element leaves a thread behind")
  void closeMayComeFirst() {
    int before = threads.running();
    for (int count : COUNTS) {
      prefetch.prefetch(endless(), count).close();
    }
    assertTrue(Patience.ended(threads, before), "a thread still runs");
  }

  @Test
  @DisplayName("close may come in the middle, at any element")
  @Misconception("close in the middle leaves a thread behind")
  void closeMayComeAtAnyElement() {
    int before = threads.running();
    for (int taken = 0; taken <= 6; taken++) {
      try (CloseableIterator<Integer> ahead = prefetch.prefetch(source(5), 2)) {
        for (int i = 0; i < taken && ahead.hasNext(); i++) {
          ahead.next();
        }
      }
    }
    assertTrue(Patience.ended(threads, before), "a thread still runs");
  }

  @Test
  @DisplayName("close may come twice, also after the end and after an exception")
  @Misconception("close fails the second time, after the end, or after an exception")
  void closeMayComeTwice() {
    int before = threads.running();
    CloseableIterator<Integer> ended = prefetch.prefetch(source(2), 3);
    ended.forEachRemaining(i -> {});
    ended.close();
    ended.close();
    CloseableIterator<Integer> failed =
        prefetch.prefetch(source(2).failingAt(0, () -> new IllegalStateException("no")), 3);
    assertThrows(IllegalStateException.class, failed::next);
    failed.close();
    failed.close();
    CloseableIterator<Integer> begun = prefetch.prefetch(endless(), 3);
    begun.next();
    begun.close();
    begun.close();
    assertTrue(Patience.ended(threads, before), "a thread still runs");
  }

  @Test
  @DisplayName("two iterators do not know of each other")
  @Misconception("iterators share elements, or closing one stops the other")
  void iteratorsAreIndependent() {
    try (CloseableIterator<Integer> one = prefetch.prefetch(source(50), 2)) {
      try (CloseableIterator<Integer> other = prefetch.prefetch(source(50), 3)) {
        for (int i = 0; i < 20; i++) {
          assertEquals(i, one.next());
          assertEquals(i, other.next());
        }
      }
      for (int i = 20; i < 50; i++) {
        assertEquals(i, one.next());
      }
      assertFalse(one.hasNext());
    }
  }

  @Test
  @DisplayName("a count below 1 is refused at once, with the count in the message")
  @Misconception("a count below 1 is not refused at once, or its message lacks the value")
  void aCountBelowOneIsRefused() {
    int before = threads.running();
    RecordedSource source = endless();
    Expect.refusal(() -> prefetch.prefetch(source, 0), "0");
    Expect.refusal(() -> prefetch.prefetch(source, -41), "-41");
    Expect.refusal(() -> prefetch.prefetch(source, Integer.MIN_VALUE));
    assertEquals(0, source.pulled());
    assertTrue(Patience.ended(threads, before), "a thread still runs");
  }
}
