package mlelabs.grader.suite.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab04.InterleaveExamples;
import mlelabs.exercise.lab04.InterleaveExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 4.6. */
public class InterleaveSuite extends InterleaveExamples {

  /** Receives the method under test. */
  public InterleaveSuite(InterleaveExercise interleave) {
    super(interleave);
  }

  /** Of its elements the hundreds are its own number. */
  private static final class Source implements Iterator<Integer> {

    private final int number;
    private final int elements;
    private final AtomicInteger pulled;
    private int given;
    private boolean asked;

    Source(int number, int elements, AtomicInteger pulled) {
      this.number = number;
      this.elements = elements;
      this.pulled = pulled;
    }

    boolean wasAsked() {
      return asked;
    }

    @Override
    public boolean hasNext() {
      asked = true;
      return given < elements;
    }

    @Override
    public Integer next() {
      if (!hasNext()) {
        throw new NoSuchElementException("source " + number + " had " + elements + " elements");
      }
      pulled.incrementAndGet();
      return 100 * number + given++;
    }
  }

  private static List<Source> sources(AtomicInteger pulled, int... elements) {
    return IntStream.range(0, elements.length)
        .mapToObj(i -> new Source(i, elements[i], pulled))
        .toList();
  }

  private List<Integer> woven(int cycle, int block, int... elements) {
    List<Integer> seen = new ArrayList<>();
    opened(sources(new AtomicInteger(), elements), cycle, block).forEachRemaining(seen::add);
    return seen;
  }

  private Iterator<Integer> opened(List<Source> sources, int cycle, int block) {
    return interleave.interleave(List.copyOf(sources), cycle, block);
  }

  /** Turn by turn, on lists. */
  private static List<Integer> byTurns(int cycle, int block, int... elements) {
    List<List<Integer>> waiting = new ArrayList<>();
    for (int s = 0; s < elements.length; s++) {
      int hundreds = 100 * s;
      waiting.add(
          new ArrayList<>(IntStream.range(0, elements[s]).mapToObj(i -> hundreds + i).toList()));
    }
    List<Integer> order = new ArrayList<>();
    List<List<List<Integer>>> places = new ArrayList<>();
    IntStream.range(0, cycle).forEach(p -> places.add(new ArrayList<>()));
    int total = IntStream.of(elements).sum();
    for (int turn = 0; order.size() < total; turn++) {
      turn(places.get(turn % cycle), waiting, block, order);
    }
    return order;
  }

  /** A place is a list of at most one source. */
  private static void turn(
      List<List<Integer>> place, List<List<Integer>> waiting, int block, List<Integer> order) {
    if (place.isEmpty() && !waiting.isEmpty()) {
      place.add(waiting.remove(0));
    }
    for (int given = 0; given < block && !place.isEmpty(); given++) {
      if (place.get(0).isEmpty()) {
        place.clear();
      } else {
        order.add(place.get(0).remove(0));
      }
    }
  }

  @Test
  @DisplayName("the order is that of the example in tf.data's documentation")
  @Misconception("the order is not that of the example in tf.data's documentation")
  void theOrderIsThatOfTheDocumentation() {
    List<Iterator<Integer>> sources =
        IntStream.rangeClosed(1, 5).mapToObj(x -> Collections.nCopies(6, x).iterator()).toList();
    List<Integer> seen = new ArrayList<>();
    interleave.interleave(sources, 2, 4).forEachRemaining(seen::add);
    assertEquals(
        List.of(
            1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 3, 3, 4, 4, 5, 5, 5, 5, 5,
            5),
        seen);
  }

  @Test
  @DisplayName("any sources, places and blocks are woven turn by turn")
  @Misconception("for some lengths of sources the turns are not as they should be")
  void randomSourcesAreWovenTurnByTurn() {
    Random random = new Random(20130402);
    for (int round = 0; round < 60; round++) {
      int[] elements = random.ints(random.nextInt(7), 0, 6).toArray();
      int cycle = 1 + random.nextInt(4);
      int block = 1 + random.nextInt(3);
      assertEquals(byTurns(cycle, block, elements), woven(cycle, block, elements));
    }
  }

  @Test
  @DisplayName("a source that ends within its block ends its turn")
  @Misconception("when a source ends, another one fills up its block")
  void aSourceThatEndsEndsItsTurn() {
    assertEquals(byTurns(2, 3, 4, 9, 5), woven(2, 3, 4, 9, 5));
    assertEquals(byTurns(1, 4, 2, 2, 2), woven(1, 4, 2, 2, 2));
  }

  @Test
  @DisplayName("that a source has no more is noticed when its next turn comes")
  @Misconception("a source's place is refilled as soon as its last element has gone")
  void anEndIsNoticedAtTheNextTurn() {
    assertEquals(byTurns(2, 2, 2, 6, 4), woven(2, 2, 2, 6, 4));
    assertEquals(byTurns(3, 1, 1, 3, 3, 2), woven(3, 1, 1, 3, 3, 2));
  }

  @Test
  @DisplayName("an empty source takes a place for a turn")
  @Misconception("an empty source is passed over, or ends everything")
  void anEmptySourceTakesATurn() {
    assertEquals(byTurns(2, 1, 0, 3, 2), woven(2, 1, 0, 3, 2));
    assertEquals(byTurns(2, 1, 3, 0, 0, 2), woven(2, 1, 3, 0, 0, 2));
    assertEquals(List.of(), woven(2, 2, 0, 0, 0));
  }

  @Test
  @DisplayName("without sources there is no element")
  @Misconception("an empty list of sources does not give an empty iterator")
  void withoutSourcesThereIsNothing() {
    Iterator<Integer> none = interleave.interleave(List.of(), 3, 2);
    assertFalse(none.hasNext());
    assertThrows(NoSuchElementException.class, none::next);
  }

  @Test
  @DisplayName("there may be more places than sources")
  @Misconception("more places than sources disturb the order, or end it early")
  void thereMayBeMorePlacesThanSources() {
    assertEquals(byTurns(7, 2, 5, 1, 3), woven(7, 2, 5, 1, 3));
    assertEquals(byTurns(100, 1, 4), woven(100, 1, 4));
  }

  @Test
  @DisplayName("the last sources go on alone")
  @Misconception("places that stay empty end what the others still have")
  void theLastSourcesGoOnAlone() {
    assertEquals(byTurns(3, 1, 1, 1, 8), woven(3, 1, 1, 1, 8));
    assertEquals(byTurns(3, 2, 8, 1, 1), woven(3, 2, 8, 1, 1));
  }

  @Test
  @DisplayName("a source is not asked before a place takes it")
  @Misconception("a source is asked before a place takes it")
  void aSourceIsNotAskedEarly() {
    List<Source> sources = sources(new AtomicInteger(), 3, 3, 3, 3);
    Iterator<Integer> woven = opened(sources, 2, 1);
    assertFalse(sources.get(0).wasAsked());
    woven.next();
    assertFalse(sources.get(1).wasAsked());
    IntStream.range(0, 5).forEach(i -> woven.next());
    assertFalse(sources.get(2).wasAsked());
    woven.next();
    assertTrue(sources.get(2).wasAsked());
    assertFalse(sources.get(3).wasAsked());
  }

  @Test
  @DisplayName("elements are pulled as they are asked for")
  @Misconception("elements are pulled before they are asked for")
  void elementsArePulledAsTheyAreAskedFor() {
    AtomicInteger pulled = new AtomicInteger();
    Iterator<Integer> woven = opened(sources(pulled, Integer.MAX_VALUE, Integer.MAX_VALUE), 2, 3);
    for (int asked = 1; asked <= 20; asked++) {
      assertTrue(woven.hasNext());
      assertTrue(pulled.get() <= asked, "pulled: " + pulled);
      woven.next();
      assertEquals(asked, pulled.get());
    }
  }

  @Test
  @DisplayName("hasNext may be asked any number of times, or never")
  @Misconception("how often hasNext is asked changes what comes")
  void hasNextMayBeAskedOften() {
    Iterator<Integer> often = opened(sources(new AtomicInteger(), 2, 5, 1), 2, 2);
    Iterator<Integer> never = opened(sources(new AtomicInteger(), 2, 5, 1), 2, 2);
    for (Integer element : byTurns(2, 2, 2, 5, 1)) {
      assertTrue(Asked.thrice(often));
      assertEquals(element, often.next());
      assertEquals(element, never.next());
    }
    assertFalse(often.hasNext());
    assertThrows(NoSuchElementException.class, often::next);
    assertThrows(NoSuchElementException.class, never::next);
  }

  @Test
  @DisplayName("places and blocks below 1 are refused at once, with the value in the message")
  @Misconception("a cycle or block below 1 is not refused at once, or its message lacks it")
  void placesAndBlocksBelowOneAreRefused() {
    Expect.refusal(() -> interleave.interleave(List.of(), 0, 3), "0");
    Expect.refusal(() -> interleave.interleave(List.of(), 3, 0), "0");
    Expect.refusal(() -> interleave.interleave(List.of(), -23, 3), "-23");
    Expect.refusal(() -> interleave.interleave(List.of(), 3, -29), "-29");
  }

  @Test
  @DisplayName("many places take turns over many sources")
  @Misconception("many sources are not woven like a few")
  void manySourcesAreWoven() {
    int[] elements = new Random(20130403).ints(300, 0, 12).toArray();
    assertEquals(byTurns(16, 3, elements), woven(16, 3, elements));
  }
}
