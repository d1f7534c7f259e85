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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import mlelabs.exercise.LearnerThreads;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab04.CloseableIterator;
import mlelabs.exercise.lab04.ParallelMapExamples;
import mlelabs.exercise.lab04.ParallelMapExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hidden tests of exercise 4.5. */
public class ParallelMapSuite extends ParallelMapExamples {

  private static final int[] PARALLELISMS = {1, 2, 5};

  private final LearnerThreads threads;
  private final List<Runnable> held = new ArrayList<>();

  /** Receives the method under test. */
  public ParallelMapSuite(ParallelMapExercise parallelMap, LearnerThreads threads) {
    super(parallelMap);
    this.threads = threads;
  }

  @AfterEach
  void letAllGo() {
    held.forEach(Runnable::run);
  }

  private RecordedSource source(int elements) {
    RecordedSource source = new RecordedSource(elements);
    held.add(source::end);
    return source;
  }

  private RecordedSource endless() {
    return source(RecordedSource.ENDLESS);
  }

  private RecordedFunction function() {
    RecordedFunction function = new RecordedFunction();
    held.add(function::release);
    return function;
  }

  private static List<Integer> mapped(int elements) {
    return IntStream.range(0, elements).map(RecordedFunction::of).boxed().toList();
  }

  private List<Integer> all(RecordedSource source, RecordedFunction function, int parallelism) {
    List<Integer> seen = new ArrayList<>();
    try (CloseableIterator<Integer> mapped =
        parallelMap.parallelMap(source, function, parallelism)) {
      mapped.forEachRemaining(seen::add);
    }
    return seen;
  }

  /** Waits for the next result on a thread of its own, as a caller whom a slow call keeps. */
  private static FutureTask<Integer> waiting(CloseableIterator<Integer> mapped) {
    FutureTask<Integer> call = new FutureTask<>(mapped::next);
    new Thread(call, "caller").start();
    return call;
  }

  private static int result(FutureTask<Integer> call)
      throws ExecutionException, InterruptedException {
    assertTrue(Patience.until(call::isDone), "next did not return");
    return call.get();
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @DisplayName("hundreds of results come in order, whatever the parallelism")
  @Misconception("of many results one is wrong, lost, or out of order")
  void hundredsOfResultsComeInOrder() {
    for (int parallelism : new int[] {1, 3, 40}) {
      assertEquals(mapped(200), all(source(200), function(), parallelism));
    }
  }

  @Test
  @DisplayName("sources of any length come to their end")
  @Misconception("an empty or a short source does not come to its end")
  void sourcesOfAnyLengthEnd() {
    for (int elements = 0; elements <= 11; elements++) {
      for (int parallelism : PARALLELISMS) {
        assertEquals(mapped(elements), all(source(elements), function(), parallelism));
      }
    }
  }

  @Test
  @DisplayName("next needs no hasNext before it, and throws NoSuchElementException at the end")
  @Misconception("next without hasNext before it fails, or does not end as it should")
  void nextNeedsNoHasNext() {
    for (int parallelism : PARALLELISMS) {
      try (CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(source(7), function(), parallelism)) {
        for (int i = 0; i < 7; i++) {
          assertEquals(RecordedFunction.of(i), mapped.next());
        }
        assertThrows(NoSuchElementException.class, mapped::next);
        assertFalse(mapped.hasNext());
        assertThrows(NoSuchElementException.class, mapped::next);
      }
    }
  }

  @Test
  @DisplayName("hasNext may be asked any number of times")
  @Misconception("asking hasNext again loses a result")
  void hasNextMayBeAskedOften() {
    try (CloseableIterator<Integer> mapped = parallelMap.parallelMap(source(7), function(), 2)) {
      for (int i = 0; i < 7; i++) {
        assertTrue(Asked.thrice(mapped));
        assertEquals(RecordedFunction.of(i), mapped.next());
      }
      assertFalse(mapped.hasNext());
      assertFalse(mapped.hasNext());
    }
  }

  @Test
  @DisplayName("nothing is pulled before the first hasNext or next")
  @Misconception("elements are pulled before the first hasNext or next")
  void nothingIsPulledBeforehand() {
    RecordedSource source = endless();
    RecordedFunction function = function();
    try (CloseableIterator<Integer> mapped = parallelMap.parallelMap(source, function, 3)) {
      assertTrue(Patience.never(() -> source.pulled() > 0), "pulled too early");
      assertEquals(RecordedFunction.of(0), mapped.next());
    }
  }

  @Test
  @DisplayName("while the caller waits, as many calls run as the parallelism allows")
  @Misconception("fewer calls run at once than the parallelism allows")
  void asManyCallsRunAsAllowed() throws Exception {
    for (int parallelism : new int[] {1, 2, 3, 12}) {
      RecordedFunction function = function().holding(x -> true);
      try (CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(endless(), function, parallelism)) {
        FutureTask<Integer> caller = waiting(mapped);
        boolean all = Patience.until(() -> function.running() == parallelism);
        function.release();
        assertEquals(RecordedFunction.of(0), result(caller));
        assertTrue(all, "calls at once: " + function.mostRunning());
      }
    }
  }

  @Test
  @DisplayName("never do more calls run than the parallelism allows")
  @Misconception("more calls run at once than the parallelism allows")
  void neverDoMoreCallsRun() throws Exception {
    for (int parallelism : PARALLELISMS) {
      RecordedFunction function = function().holding(x -> true);
      RecordedSource source = source(60);
      List<Integer> seen = new ArrayList<>();
      try (CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(source, function, parallelism)) {
        FutureTask<Integer> caller = waiting(mapped);
        boolean bounded = Patience.never(() -> function.running() > parallelism);
        function.release();
        seen.add(result(caller));
        assertTrue(bounded, "calls at once: " + function.mostRunning());
        mapped.forEachRemaining(seen::add);
      }
      assertTrue(function.mostRunning() <= parallelism, "at once: " + function.mostRunning());
      assertEquals(mapped(60), seen);
    }
  }

  @Test
  @DisplayName("one slow call does not keep the others from going on")
  @Misconception("behind one slow call the others stop too early")
  void oneSlowCallDoesNotStopTheOthers() throws Exception {
    for (int parallelism : new int[] {2, 3, 5}) {
      RecordedFunction function = function().holding(x -> x == 0);
      try (CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(endless(), function, parallelism)) {
        FutureTask<Integer> caller = waiting(mapped);
        boolean others = Patience.until(() -> function.ended() >= 2 * parallelism - 1);
        function.release();
        assertEquals(RecordedFunction.of(0), result(caller));
        assertTrue(others, "done behind the slow call: " + function.ended());
        assertEquals(RecordedFunction.of(1), mapped.next());
      }
    }
  }

  @Test
  @DisplayName("at most 2·parallelism elements are pulled and not returned")
  @Misconception("more than 2·parallelism elements are pulled and not yet returned")
  void atMostTwiceTheParallelismIsPulled() throws Exception {
    for (int parallelism : PARALLELISMS) {
      RecordedFunction function = function().holding(x -> x == 6);
      RecordedSource source = endless();
      try (CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(source, function, parallelism)) {
        for (int i = 0; i < 6; i++) {
          source.take(mapped);
        }
        FutureTask<Integer> caller = waiting(mapped);
        boolean bounded = Patience.never(() -> source.pulled() > 6 + 2 * parallelism);
        function.release();
        assertEquals(RecordedFunction.of(6), result(caller));
        assertTrue(bounded, "pulled: " + source.pulled());
      }
    }
  }

  @Test
  @DisplayName("the bound holds between calls too, and hasNext does not lift it")
  @Misconception("between calls, or after hasNext, too many elements are pulled")
  void theBoundHoldsBetweenCalls() {
    for (int parallelism : PARALLELISMS) {
      RecordedSource source = endless();
      try (CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(source, function(), parallelism)) {
        assertTrue(Asked.thrice(mapped));
        assertTrue(Patience.never(() -> source.pulled() > 2 * parallelism), "before the first");
        for (int i = 0; i < 15; i++) {
          source.take(mapped);
        }
        assertTrue(Asked.thrice(mapped));
        assertTrue(Patience.never(() -> source.pulled() > 15 + 2 * parallelism), "after fifteen");
      }
      assertTrue(source.mostAhead() <= 2 * parallelism, "ahead: " + source.mostAhead());
    }
  }

  @Test
  @DisplayName("results stay in order when later calls end first")
  @Misconception("a result that is ready overtakes an earlier one")
  void resultsStayInOrderWhenLaterCallsEndFirst() throws Exception {
    RecordedFunction function = function().holding(x -> x % 3 == 0);
    List<Integer> seen = new ArrayList<>();
    try (CloseableIterator<Integer> mapped = parallelMap.parallelMap(source(30), function, 3)) {
      FutureTask<Integer> caller = waiting(mapped);
      assertTrue(Patience.until(() -> function.ended() >= 2), "no later call has ended");
      function.release();
      seen.add(result(caller));
      mapped.forEachRemaining(seen::add);
    }
    assertEquals(mapped(30), seen);
  }

  @Test
  @DisplayName("the function is called once for each element")
  @Misconception("the function is called twice for an element, or for none")
  void theFunctionIsCalledOnceForEachElement() {
    for (int parallelism : PARALLELISMS) {
      RecordedFunction function = function();
      List<Integer> seen = new ArrayList<>();
      try (CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(source(40), function, parallelism)) {
        while (Asked.thrice(mapped)) {
          seen.add(mapped.next());
        }
      }
      assertEquals(40, seen.size());
      assertTrue(IntStream.range(0, 40).allMatch(x -> function.callsFor(x) == 1));
      assertEquals(40, function.begun());
    }
  }

  @Test
  @DisplayName("two threads never ask the source at once")
  @Misconception("two threads ask the source at once")
  void theSourceIsAskedByOneThreadAtATime() {
    for (int parallelism : new int[] {2, 4, 8}) {
      RecordedSource source = source(100).slow();
      assertEquals(mapped(100), all(source, function(), parallelism));
      assertFalse(source.wasAskedByTwoAtOnce());
    }
  }

  @Test
  @DisplayName("what the function throws comes after all earlier results, wherever it is thrown")
  @Misconception("what the function throws comes too early, too late, or not at all")
  void whatTheFunctionThrowsComesInItsPlace() {
    for (int position = 0; position <= 6; position++) {
      for (int parallelism : PARALLELISMS) {
        RecordedFunction function =
            function().failingFor(position, () -> new IllegalStateException("row 17"));
        assertThrownAt(
            position,
            parallelMap.parallelMap(endless(), function, parallelism),
            IllegalStateException.class,
            "row 17");
      }
    }
  }

  @Test
  @DisplayName("what the source throws comes after all earlier results, wherever it is thrown")
  @Misconception("what the source throws comes too early, too late, or not at all")
  void whatTheSourceThrowsComesInItsPlace() {
    Supplier<RuntimeException> exception = () -> new IllegalStateException("no link");
    for (int position = 0; position <= 6; position++) {
      for (int parallelism : PARALLELISMS) {
        assertThrownAt(
            position,
            parallelMap.parallelMap(
                source(20).failingAt(position, exception), function(), parallelism),
            IllegalStateException.class,
            "no link");
        assertThrownAt(
            position,
            parallelMap.parallelMap(
                source(20).failingInHasNextAt(position, exception), function(), parallelism),
            IllegalStateException.class,
            "no link");
      }
    }
  }

  @Test
  @DisplayName("an exception keeps its class and its message")
  @Misconception("an exception arrives with another class or message")
  void anExceptionKeepsItsClassAndMessage() {
    List<Supplier<RuntimeException>> exceptions =
        List.of(
            () -> new UncheckedIOException("lost", new IOException("lost")),
            () -> new IllegalArgumentException("hhmm was 2460"),
            () -> new ArithmeticException("/ by zero"),
            () -> new NoSuchElementException("the bucket is gone"),
            () -> new NumberFormatException("For input string: \"NA\""));
    for (Supplier<RuntimeException> exception : exceptions) {
      RuntimeException expected = exception.get();
      assertThrownAt(
          1,
          parallelMap.parallelMap(source(9), function().failingFor(1, exception), 2),
          expected.getClass(),
          String.valueOf(expected.getMessage()));
      assertThrownAt(
          1,
          parallelMap.parallelMap(source(9).failingAt(1, exception), function(), 2),
          expected.getClass(),
          String.valueOf(expected.getMessage()));
    }
  }

  @Test
  @DisplayName("of two failures the earlier element's comes, though it happens later")
  @Misconception("the failure that happens first overtakes that of an earlier element")
  void theEarlierElementsFailureComes() throws Exception {
    RecordedFunction function =
        function()
            .holding(x -> x == 1)
            .failingFor(1, () -> new IllegalStateException("earlier"))
            .failingFor(2, () -> new ArithmeticException("later"));
    try (CloseableIterator<Integer> mapped = parallelMap.parallelMap(source(20), function, 3)) {
      assertEquals(RecordedFunction.of(0), mapped.next());
      FutureTask<Integer> caller = waiting(mapped);
      boolean later = Patience.until(() -> function.ended() >= 2 && function.callsFor(2) == 1);
      function.release();
      assertTrue(later, "no later call was made");
      Throwable thrown = assertThrows(ExecutionException.class, () -> result(caller)).getCause();
      assertEquals("earlier", String.valueOf(thrown == null ? null : thrown.getMessage()));
      assertFalse(mapped.hasNext());
    }
    assertThrownAt(
        3,
        parallelMap.parallelMap(
            source(20).failingAt(5, () -> new ArithmeticException("later")),
            function().failingFor(3, () -> new IllegalStateException("earlier")),
            4),
        IllegalStateException.class,
        "earlier");
  }

  @Test
  @DisplayName("after an exception there is no next")
  @Misconception("after an exception there is a next")
  void afterAnExceptionThereIsNoNext() {
    for (int parallelism : PARALLELISMS) {
      RecordedFunction function =
          function().failingFor(2, () -> new IllegalStateException("broken"));
      try (CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(source(20), function, parallelism)) {
        mapped.next();
        mapped.next();
        assertThrows(IllegalStateException.class, mapped::next);
        assertFalse(mapped.hasNext());
        assertFalse(mapped.hasNext());
        assertThrows(NoSuchElementException.class, mapped::next);
      }
    }
  }

  private static void assertThrownAt(
      int position,
      CloseableIterator<Integer> made,
      Class<? extends RuntimeException> type,
      String message) {
    try (CloseableIterator<Integer> mapped = made) {
      for (int i = 0; i < position; i++) {
        assertEquals(RecordedFunction.of(i), mapped.next());
      }
      RuntimeException thrown = assertThrows(RuntimeException.class, mapped::next);
      assertSame(type, thrown.getClass());
      assertEquals(message, thrown.getMessage());
    }
  }

  @Test
  @DisplayName("threads that wait end when the iterator is closed")
  @Misconception("threads that wait go on after close")
  void threadsThatWaitEnd() {
    int before = threads.running();
    for (int parallelism : PARALLELISMS) {
      CloseableIterator<Integer> mapped =
          parallelMap.parallelMap(endless(), function(), parallelism);
      mapped.next();
      mapped.next();
      mapped.close();
    }
    assertTrue(Patience.ended(threads, before), "a thread still runs");
  }

  @Test
  @DisplayName("after close no call begins, and threads end with the calls they are in")
  @Misconception("after close calls begin that had been waiting for a thread")
  void afterCloseNoCallBegins() throws Exception {
    int before = threads.running();
    RecordedFunction function = function().holding(x -> x > 0);
    CloseableIterator<Integer> mapped = parallelMap.parallelMap(endless(), function, 2);
    assertEquals(RecordedFunction.of(0), mapped.next());
    boolean full = Patience.until(() -> function.running() == 2);
    int begun = function.begun();
    Thread closing = new Thread(mapped::close, "closing");
    closing.start();
    // A close that waits for its threads gets them back only when they are let go.
    closing.join(500);
    function.release();
    assertTrue(Patience.until(() -> !closing.isAlive()), "close did not return");
    assertTrue(Patience.ended(threads, before), "a thread still runs");
    assertTrue(!full || function.begun() == begun, "begun after close");
  }

  @Test
  @DisplayName("close may come at any element, and twice, also after the end and an exception")
  @Misconception("close leaves a thread behind, or fails the second time")
  void closeMayComeAtAnyElement() {
    int before = threads.running();
    for (int taken = 0; taken <= 6; taken++) {
      CloseableIterator<Integer> mapped = parallelMap.parallelMap(source(5), function(), 2);
      for (int i = 0; i < taken && mapped.hasNext(); i++) {
        mapped.next();
      }
      mapped.close();
      mapped.close();
    }
    CloseableIterator<Integer> failed =
        parallelMap.parallelMap(
            source(2), function().failingFor(0, () -> new IllegalStateException("no")), 3);
    assertThrows(IllegalStateException.class, failed::next);
    failed.close();
    failed.close();
    assertTrue(Patience.ended(threads, before), "a thread still runs");
  }

  @Test
  @DisplayName("two iterators do not know of each other")
  @Misconception("iterators share results, or closing one stops the other")
  void iteratorsAreIndependent() {
    try (CloseableIterator<Integer> one = parallelMap.parallelMap(source(50), function(), 2)) {
      try (CloseableIterator<Integer> other = parallelMap.parallelMap(source(50), function(), 3)) {
        for (int i = 0; i < 20; i++) {
          assertEquals(RecordedFunction.of(i), one.next());
          assertEquals(RecordedFunction.of(i), other.next());
        }
      }
      for (int i = 20; i < 50; i++) {
        assertEquals(RecordedFunction.of(i), one.next());
      }
      assertFalse(one.hasNext());
    }
  }

  @Test
  @DisplayName("a parallelism below 1 is refused at once, with the value in the message")
  @Misconception("a parallelism below 1 is not refused at once, or its message lacks the value")
  void aParallelismBelowOneIsRefused() {
    int before = threads.running();
    RecordedSource source = endless();
    Expect.refusal(() -> parallelMap.parallelMap(source, x -> x, 0), "0");
    Expect.refusal(() -> parallelMap.parallelMap(source, x -> x, -43), "-43");
    Expect.refusal(() -> parallelMap.parallelMap(source, x -> x, Integer.MIN_VALUE));
    assertEquals(0, source.pulled());
    assertTrue(Patience.ended(threads, before), "a thread still runs");
  }
}
