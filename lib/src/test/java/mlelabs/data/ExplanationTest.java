package mlelabs.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mlelabs.data.pipeline.Explanation;
import mlelabs.data.pipeline.Explanation.Bound;
import mlelabs.data.pipeline.Mapping;
import mlelabs.data.pipeline.Span;
import mlelabs.data.pipeline.StageReport;
import org.junit.jupiter.api.Test;

/** With stages that sleep, so that a busy machine makes none of them faster than another. */
class ExplanationTest {

  private static <T> Mapping<T, T> sleeping(int millis) {
    return x -> {
      Thread.sleep(millis);
      return x;
    };
  }

  private static Dataset<Integer> source(int millis) {
    return Dataset.generate(
        () ->
            java.util.stream.IntStream.range(0, 40)
                .peek(
                    i -> {
                      try {
                        Thread.sleep(millis);
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                    })
                .boxed()
                .iterator());
  }

  private static Explanation explained(int read, int map, int train) {
    return source(read)
        .map("parse", sleeping(map))
        .prefetch(2)
        .explain(
            x -> {
              try {
                Thread.sleep(train);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            },
            Long.MAX_VALUE);
  }

  @Test
  void theSlowestOfReaderMapAndTrainerIsTheBound() {
    assertEquals(Bound.READ, explained(20, 2, 2).bound());
    assertEquals(Bound.MAP, explained(2, 20, 2).bound());
    assertEquals(Bound.TRAIN, explained(2, 2, 20).bound());
  }

  @Test
  void theSlowestStageIsNamedWithItsTime() {
    Explanation explanation = explained(0, 10, 0);
    StageReport slowest = explanation.slowest();
    assertEquals("parse", slowest.stage());
    assertEquals(40, slowest.elements());
    assertTrue(slowest.busyMillis() >= 40 * 10, slowest::toString);
    assertTrue(slowest.busyMillis() <= explanation.millis(), slowest::toString);
    assertTrue(explanation.advice().get(0).startsWith("parse is the bound"), explanation::toString);
  }

  @Test
  void timeBelongsToTheStageThatUsedItAndNotToThoseAfter() {
    Explanation explanation = explained(5, 10, 0);
    assertTrue(stage(explanation, "generator").busyMillis() >= 40 * 5, explanation::toString);
    assertTrue(stage(explanation, "parse").busyMillis() >= 40 * 10, explanation::toString);
    assertTrue(stage(explanation, "prefetch(2)").busyMillis() < 40 * 5, explanation::toString);
  }

  @Test
  void whoWaitsForWhomIsTold() {
    Explanation slowReader = explained(10, 0, 0);
    assertTrue(waited(slowReader, "prefetch(2)") >= 30 * 10, slowReader::toString);
    Explanation slowTrainer = explained(0, 0, 10);
    assertTrue(
        waited(slowTrainer, "prefetch(2)") < waited(slowReader, "prefetch(2)") / 2,
        slowTrainer::toString);
  }

  private static double waited(Explanation explanation, String stage) {
    return stage(explanation, stage).waitedMillis();
  }

  private static StageReport stage(Explanation explanation, String stage) {
    return explanation.stages().stream()
        .filter(s -> s.stage().equals(stage))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void severalThreadsShareTheWorkOfAParallelStage() {
    Explanation explanation = Dataset.range(0, 40).parallelMap("parse", sleeping(10), 4).explain();
    StageReport parse = explanation.slowest();
    assertEquals("parse", parse.stage());
    assertEquals(4, parse.threads());
    assertTrue(parse.busyMillis() > 2 * explanation.millis(), explanation::toString);
  }

  @Test
  void aThreadDoesOneThingAtATime() {
    Explanation explanation = explained(1, 1, 1);
    Map<String, List<Span>> lanes =
        explanation.spans().stream().collect(Collectors.groupingBy(Span::thread));
    assertEquals(2, lanes.size());
    for (List<Span> lane : lanes.values()) {
      List<Span> sorted = lane.stream().sorted(Comparator.comparingLong(Span::from)).toList();
      for (int i = 1; i < sorted.size(); i++) {
        assertTrue(sorted.get(i - 1).to() <= sorted.get(i).from(), sorted.get(i)::toString);
      }
      assertTrue(sorted.get(sorted.size() - 1).to() <= explanation.millis() * 1e6 + 1e8);
    }
  }

  @Test
  void aTrainerWithoutPrefetchIsToldOfIt() {
    Explanation explanation =
        source(5)
            .explain(
                x -> {
                  for (int i = 0; i < 100; i++) {
                    Thread.onSpinWait();
                  }
                },
                10);
    assertEquals(10, explanation.elements());
    assertTrue(
        explanation.advice().stream().anyMatch(a -> a.contains("end with prefetch")),
        explanation::toString);
    assertFalse(explained(5, 0, 0).advice().stream().anyMatch(a -> a.contains("end with")));
  }
}
