package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Orders of stages that defeat themselves. */
public final class Warnings {

  private Warnings() {}

  /** What is the matter with a pipeline, in words; empty when nothing is. */
  public static List<String> of(Stage<?> pipeline) {
    Set<String> warnings = new LinkedHashSet<>();
    look(pipeline, pipeline, warnings);
    return List.copyOf(warnings);
  }

  private static void look(Stage<?> stage, Stage<?> last, Set<String> warnings) {
    if (isCache(stage)) {
      cache(stage, warnings);
    } else if (stage instanceof Shuffle<?> shuffle) {
      shuffle(shuffle, warnings);
    } else if (isMap(stage) && follows(stage, Warnings::isBatch, Warnings::isMap) == null) {
      perRow(stage, last, warnings);
    } else if (stage instanceof Prefetch<?> && stage != last) {
      afterPrefetch(stage, last, warnings);
    }
    stage.inputs().forEach(before -> look(before, last, warnings));
  }

  private static void cache(Stage<?> cache, Set<String> warnings) {
    Stage<?> shuffle = follows(cache, Stage::reshuffles, s -> true);
    if (shuffle != null) {
      warnings.add(
          "%s comes after %s: every epoch has the order of the first. Shuffle after the cache."
              .formatted(cache.name(), shuffle.name()));
    }
    Stage<?> repeat = follows(cache, Warnings::isEndless, s -> true);
    if (repeat != null) {
      warnings.add(
          "%s comes after an endless %s: it never comes to the end and keeps ever more. Repeat after the cache."
              .formatted(cache.name(), repeat.name()));
    }
  }

  private static void shuffle(Shuffle<?> shuffle, Set<String> warnings) {
    Stage<?> batch = follows(shuffle, Warnings::isBatch, s -> !(s instanceof FlatMap<?, ?>));
    if (batch != null) {
      warnings.add(
          "%s comes after %s: whole batches change places, and the rows of a batch stay together. Shuffle before the batch."
              .formatted(shuffle.name(), batch.name()));
    }
    Stage<?> repeat = follows(shuffle, s -> s instanceof Repeat<?>, s -> true);
    if (repeat != null) {
      warnings.add(
          "%s comes after %s: rows of one epoch mix with the next. Shuffle before the repeat, unless that is wanted."
              .formatted(shuffle.name(), repeat.name()));
    }
  }

  private static void perRow(Stage<?> map, Stage<?> last, Set<String> warnings) {
    if (pathTo(last, map).stream().anyMatch(Warnings::isBatch)) {
      warnings.add(
          "%s maps one row at a time before a batch: where the function has a form for many rows, batch first."
              .formatted(map.name()));
    }
  }

  private static void afterPrefetch(Stage<?> prefetch, Stage<?> last, Set<String> warnings) {
    List<Stage<?>> after = pathTo(last, prefetch);
    after.stream()
        .filter(Warnings::isMap)
        .findFirst()
        .ifPresent(
            map ->
                warnings.add(
                    "%s comes before %s, which runs while the trainer waits. Let prefetch come last."
                        .formatted(prefetch.name(), map.name())));
  }

  /** The nearest stage before this one that is wanted, looking on as long as stages let through. */
  private static @Nullable Stage<?> follows(
      Stage<?> stage, Predicate<Stage<?>> wanted, Predicate<Stage<?>> through) {
    for (Stage<?> before : stage.inputs()) {
      if (wanted.test(before)) {
        return before;
      }
      Stage<?> found = through.test(before) ? follows(before, wanted, through) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The stages after one, up to the last. */
  private static List<Stage<?>> pathTo(Stage<?> from, Stage<?> to) {
    for (Stage<?> before : from.inputs()) {
      if (before == to) {
        return List.of(from);
      }
      List<Stage<?>> path = pathTo(before, to);
      if (!path.isEmpty()) {
        List<Stage<?>> longer = new ArrayList<>(path);
        longer.add(from);
        return longer;
      }
    }
    return List.of();
  }

  private static boolean isCache(Stage<?> stage) {
    return stage instanceof Cache<?> || stage instanceof FileCache<?>;
  }

  private static boolean isBatch(Stage<?> stage) {
    return stage instanceof Batch<?> || stage instanceof BucketBySize<?>;
  }

  private static boolean isMap(Stage<?> stage) {
    return stage instanceof MapEach<?, ?> || stage instanceof ParallelMap<?, ?>;
  }

  private static boolean isEndless(Stage<?> stage) {
    return stage instanceof Repeat<?> repeat && repeat.times() == Repeat.ENDLESSLY;
  }
}
