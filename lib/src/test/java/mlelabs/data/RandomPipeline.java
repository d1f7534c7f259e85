package mlelabs.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A pipeline made of random stages, and what it must give, worked out on lists. */
record RandomPipeline(Dataset<Long> dataset, List<Long> expected) {

  private record Step(UnaryOperator<Dataset<Long>> stage, UnaryOperator<List<Long>> onList) {}

  static RandomPipeline of(long seed, int stages) {
    Random random = new Random(seed * 7919 + 13);
    int size = random.nextInt(40);
    RandomPipeline pipeline =
        new RandomPipeline(
            Dataset.range(0, size), LongStream.range(0, size).boxed().collect(Collectors.toList()));
    for (int i = 0; i < stages; i++) {
      Step step = step(random);
      pipeline =
          new RandomPipeline(
              step.stage.apply(pipeline.dataset), step.onList.apply(pipeline.expected));
    }
    return pipeline;
  }

  /** Takes a random time, so that threads overtake each other. */
  private static long slowly(long value) {
    if (value % 3 == 0) {
      Thread.yield();
    } else if (value % 7 == 1) {
      for (int i = 0; i < 2000; i++) {
        Thread.onSpinWait();
      }
    }
    return value * 31 + 1;
  }

  private static Step step(Random random) {
    int a = 1 + random.nextInt(5);
    int b = 1 + random.nextInt(4);
    return switch (random.nextInt(18)) {
      case 0 -> new Step(d -> d.map(x -> slowly(x)), l -> each(l));
      case 1 -> new Step(d -> d.parallelMap(x -> slowly(x), a), l -> each(l));
      case 2 -> new Step(d -> d.parallelMap(x -> slowly(x)), l -> each(l));
      case 3 ->
          new Step(
              d -> d.filter(x -> x % (a + 1) != 0),
              l -> l.stream().filter(x -> x % (a + 1) != 0).toList());
      case 4 ->
          new Step(
              d -> d.flatMap(x -> List.of(x, -x)),
              l -> l.stream().flatMap(x -> Stream.of(x, -x)).toList());
      case 5 -> new Step(d -> Dataset.unbatch(d.batch(a)), l -> l);
      case 6 ->
          new Step(d -> Dataset.unbatch(d.batch(a, true)), l -> l.subList(0, l.size() / a * a));
      case 7 -> new Step(d -> d.take(4L * a), l -> l.subList(0, Math.min(4 * a, l.size())));
      case 8 -> new Step(d -> d.skip(a), l -> l.subList(Math.min(a, l.size()), l.size()));
      case 9 -> new Step(d -> d.shard((a - 1) % b, b), l -> every(l, (a - 1) % b, b));
      case 10 -> new Step(d -> d.prefetch(a), l -> l);
      case 11 -> new Step(d -> d.prefetch(), l -> l);
      case 12 -> new Step(d -> d.cache(), l -> l);
      case 13 ->
          new Step(
              d -> d.concatenate(Dataset.range(0, a)),
              l -> joined(l, LongStream.range(0, a).boxed().toList()));
      case 14 ->
          new Step(d -> d.window(a, b).map(w -> w.get(0) + w.get(a - 1)), l -> windows(l, a, b));
      case 15 -> new Step(d -> d.repeat(1 + a % 2), l -> a % 2 == 0 ? l : joined(l, l));
      case 16 ->
          new Step(
              d -> d.interleave(x -> Dataset.range(0, Math.floorMod(x, 4)), a, b),
              l -> interleaved(l, a, b));
      default ->
          new Step(
              d ->
                  d.parallelInterleave(x -> Dataset.range(0, Math.floorMod(x, 4)), a, b, 1 + b % 3),
              l -> interleaved(l, a, b));
    };
  }

  private static List<Long> each(List<Long> all) {
    return all.stream().map(RandomPipeline::slowly).toList();
  }

  private static List<Long> every(List<Long> all, int index, int of) {
    List<Long> some = new ArrayList<>();
    for (int i = index; i < all.size(); i += of) {
      some.add(all.get(i));
    }
    return some;
  }

  private static List<Long> joined(List<Long> first, List<Long> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static List<Long> windows(List<Long> all, int size, int shift) {
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i + size <= all.size(); i += shift) {
      sums.add(all.get(i) + all.get(i + size - 1));
    }
    return sums;
  }

  /** By places and turns, as tf.data documents them. */
  private static List<Long> interleaved(List<Long> all, int cycle, int block) {
    List<List<Long>> waiting = new ArrayList<>();
    all.forEach(
        x ->
            waiting.add(
                new ArrayList<>(LongStream.range(0, Math.floorMod(x, 4)).boxed().toList())));
    List<List<Long>> places = new ArrayList<>();
    for (int i = 0; i < cycle; i++) {
      places.add(waiting.isEmpty() ? null : waiting.remove(0));
    }
    List<Long> result = new ArrayList<>();
    for (int place = 0; places.stream().anyMatch(p -> p != null); place = (place + 1) % cycle) {
      if (places.get(place) == null && !waiting.isEmpty()) {
        places.set(place, waiting.remove(0));
      }
      List<Long> source = places.get(place);
      for (int i = 0; source != null && i < block; i++) {
        if (source.isEmpty()) {
          places.set(place, null);
          if (!waiting.isEmpty()) {
            // Only at its next turn.
            places.set(place, new ArrayList<>(waiting.remove(0)));
          }
          break;
        }
        result.add(source.remove(0));
      }
    }
    return result;
  }
}
