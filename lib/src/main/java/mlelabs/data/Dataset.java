package mlelabs.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import mlelabs.data.pipeline.Batch;
import mlelabs.data.pipeline.BucketBySize;
import mlelabs.data.pipeline.Budget;
import mlelabs.data.pipeline.Cache;
import mlelabs.data.pipeline.Concatenate;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.ElementFormat;
import mlelabs.data.pipeline.Explanation;
import mlelabs.data.pipeline.FileCache;
import mlelabs.data.pipeline.Filter;
import mlelabs.data.pipeline.FlatMap;
import mlelabs.data.pipeline.Indexed;
import mlelabs.data.pipeline.Interleave;
import mlelabs.data.pipeline.Lines;
import mlelabs.data.pipeline.MapEach;
import mlelabs.data.pipeline.Mapping;
import mlelabs.data.pipeline.ParallelInterleave;
import mlelabs.data.pipeline.ParallelMap;
import mlelabs.data.pipeline.Prefetch;
import mlelabs.data.pipeline.Recorder;
import mlelabs.data.pipeline.Repeat;
import mlelabs.data.pipeline.Run;
import mlelabs.data.pipeline.Scan;
import mlelabs.data.pipeline.Shard;
import mlelabs.data.pipeline.Shuffle;
import mlelabs.data.pipeline.Skip;
import mlelabs.data.pipeline.Source;
import mlelabs.data.pipeline.Stage;
import mlelabs.data.pipeline.StageReport;
import mlelabs.data.pipeline.Take;
import mlelabs.data.pipeline.Warnings;
import mlelabs.data.pipeline.Window;
import mlelabs.data.pipeline.Zip;

/**
 * Elements that flow from a source through stages to whoever trains on them. A dataset is a
 * description: it never changes, each method returns another one with one more stage, and nothing
 * is read before an iterator is asked for an element.
 *
 * <pre>{@code
 * Dataset<List<String>> batches =
 *     Dataset.files(folder, "flights-*.csv")
 *         .parallelInterleave(Dataset::lines, 8, 16)
 *         .shuffle(10_000, 7)
 *         .batch(256)
 *         .prefetch();
 * try (DatasetIterator<List<String>> epoch = batches.iterator()) {
 *   while (epoch.hasNext()) {
 *     train(epoch.next());
 *   }
 * }
 * }</pre>
 *
 * The stages and their order are those of tf.data. Elements are never null. All functions must give
 * the same result for the same element each time; those of parallel stages are called from several
 * threads at once. Each pass has the same elements in the same order, unless a stage says
 * otherwise.
 */
public final class Dataset<T> implements Iterable<T> {

  private final Stage<T> stage;
  private final Budget budget;

  private Dataset(Stage<T> stage, Budget budget) {
    this.stage = stage;
    this.budget = budget;
  }

  // ---- sources

  /** The elements of a source of one's own. */
  public static <T> Dataset<T> from(Source<T> source) {
    return new Dataset<>(source, Budget.OF_MACHINE);
  }

  /**
   * The elements of a source of one's own.
   *
   * @param name what is read, for tables and errors
   * @param opener gives a new cursor at each call
   */
  public static <T> Dataset<T> from(String name, Supplier<Cursor<T>> opener) {
    return from(new Source<>(name, opener, Stage.UNKNOWN_SIZE, () -> ""));
  }

  /** The numbers from {@code start} to below {@code end}; none if that is not above. */
  public static Dataset<Long> range(long start, long end) {
    long size = Math.max(0, end - start);
    String name = "range(" + start + ", " + end + ")";
    return from(
        new Source<>(name, () -> new Indexed<>(name, size, i -> start + i), size, () -> ""));
  }

  /** These elements. */
  @SafeVarargs
  public static <T> Dataset<T> of(T... elements) {
    return of(Arrays.asList(elements));
  }

  /** The elements of a list, which is copied. */
  public static <T> Dataset<T> of(List<T> elements) {
    List<T> all = List.copyOf(elements);
    String name = "list(" + all.size() + ")";
    return from(
        new Source<>(
            name,
            () -> new Indexed<>("list", all.size(), i -> all.get((int) i)),
            all.size(),
            () -> Integer.toHexString(all.hashCode())));
  }

  /**
   * What iterators give.
   *
   * @param iterators a new iterator for each pass, with the same elements in the same order
   */
  public static <T> Dataset<T> generate(Supplier<? extends Iterator<? extends T>> iterators) {
    return from("generator", () -> new Generated<>(iterators));
  }

  /**
   * The files of a folder whose names match, by name.
   *
   * @param glob as of {@link java.nio.file.FileSystem#getPathMatcher}, such as {@code *.csv}
   * @throws IllegalArgumentException if there is none
   */
  public static Dataset<Path> files(Path folder, String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(f -> matcher.matches(f.getFileName())).sorted().toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException(
            "at least one file of %s must match %s, but none does".formatted(folder, glob));
      }
      return files(files);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " must be a folder that can be read", e);
    }
  }

  /** These files, in this order. */
  public static Dataset<Path> files(List<Path> files) {
    List<Path> all = List.copyOf(files);
    return from(
        new Source<>(
            "files(" + all.size() + ")",
            () -> new Indexed<>("files", all.size(), i -> all.get((int) i)),
            all.size(),
            () -> Generated.versions(all)));
  }

  /** The lines of a UTF-8 text file, gunzipped if its name ends in {@code .gz}. */
  public static Dataset<String> lines(Path file) {
    return from(
        new Source<>(
            "lines",
            () -> new Lines(file),
            Stage.UNKNOWN_SIZE,
            () -> Generated.versions(List.of(file))));
  }

  // ---- one element after the other

  /** A function of each element. */
  public <R> Dataset<R> map(Mapping<? super T, ? extends R> function) {
    return map("map", function);
  }

  /** A function of each element, under a name that tables and errors show. */
  public <R> Dataset<R> map(String name, Mapping<? super T, ? extends R> function) {
    return then(new MapEach<>(stage, name, function));
  }

  /** A function of each element on several threads, as many as serve; the order is kept. */
  public <R> Dataset<R> parallelMap(Mapping<? super T, ? extends R> function) {
    return parallelMap("parallelMap", function, ParallelMap.TUNED);
  }

  /**
   * A function of each element, up to {@code parallelism} at once; the order is kept, and at most
   * 2·{@code parallelism} elements are pulled and not yet returned.
   *
   * @throws IllegalArgumentException if the parallelism is below 1
   */
  public <R> Dataset<R> parallelMap(Mapping<? super T, ? extends R> function, int parallelism) {
    return parallelMap("parallelMap", function, atLeastOne("the parallelism", parallelism));
  }

  /**
   * A function of each element under a name that tables and errors show.
   *
   * @param parallelism calls at once, or {@link ParallelMap#TUNED}
   */
  public <R> Dataset<R> parallelMap(
      String name, Mapping<? super T, ? extends R> function, int parallelism) {
    return then(new ParallelMap<>(stage, name, function, parallelism, true));
  }

  /**
   * A function of each element on several threads, its results as they are ready: faster where
   * calls differ much in length, but in another order each time.
   *
   * @param parallelism calls at once, or {@link ParallelMap#TUNED}
   */
  public <R> Dataset<R> parallelMapUnordered(
      Mapping<? super T, ? extends R> function, int parallelism) {
    return then(new ParallelMap<>(stage, "parallelMapUnordered", function, parallelism, false));
  }

  /** The elements that pass a test. */
  public Dataset<T> filter(Predicate<? super T> test) {
    return then(new Filter<>(stage, test));
  }

  /** Several elements, or none, of each. */
  public <R> Dataset<R> flatMap(Mapping<? super T, ? extends Iterable<? extends R>> function) {
    return then(new FlatMap<>(stage, "flatMap", function));
  }

  /** Each element with what came of those before it: s₁ = f(initial, e₁), s₂ = f(s₁, e₂), … */
  public <S> Dataset<S> scan(S initial, BiFunction<? super S, ? super T, ? extends S> function) {
    return then(new Scan<>(stage, initial, function));
  }

  // ---- several sources

  /**
   * The elements of a dataset for each element: {@code cycle} open at once, {@code block} elements
   * of each in turn.
   *
   * @throws IllegalArgumentException if {@code cycle} or {@code block} is below 1
   */
  public <R> Dataset<R> interleave(Mapping<? super T, Dataset<R>> function, int cycle, int block) {
    return then(new Interleave<>(stage, e -> function.apply(e).stage, cycle, block));
  }

  /** As {@link #interleave}, read ahead by several threads, as many as serve. */
  public <R> Dataset<R> parallelInterleave(
      Mapping<? super T, Dataset<R>> function, int cycle, int block) {
    return then(
        new ParallelInterleave<>(
            stage, e -> function.apply(e).stage, cycle, block, ParallelInterleave.TUNED));
  }

  /**
   * As {@link #interleave}, read ahead by so many threads; at most 2·{@code block} elements of each
   * open dataset are ahead.
   *
   * @throws IllegalArgumentException if {@code cycle}, {@code block} or {@code parallelism} is
   *     below 1
   */
  public <R> Dataset<R> parallelInterleave(
      Mapping<? super T, Dataset<R>> function, int cycle, int block, int parallelism) {
    return then(
        new ParallelInterleave<>(
            stage,
            e -> function.apply(e).stage,
            cycle,
            block,
            atLeastOne("the parallelism", parallelism)));
  }

  /** One element of each, put together, as long as both have one. */
  public <B, R> Dataset<R> zip(
      Dataset<B> other, BiFunction<? super T, ? super B, ? extends R> function) {
    return then(new Zip<>(stage, other.stage, function));
  }

  /** These elements, then those. */
  public Dataset<T> concatenate(Dataset<T> other) {
    return then(new Concatenate<>(stage, other.stage));
  }

  // ---- order and number

  /** In another order each epoch; see {@link Shuffle}. */
  public Dataset<T> shuffle(int buffer, long seed) {
    return shuffle(buffer, seed, true);
  }

  /**
   * In a random order: {@code buffer} elements are kept, a uniformly drawn one is given and
   * replaced.
   *
   * @param seed decides the order
   * @param reshuffleEachEpoch whether each epoch has another order
   * @throws IllegalArgumentException if {@code buffer} is below 1
   */
  public Dataset<T> shuffle(int buffer, long seed, boolean reshuffleEachEpoch) {
    return then(new Shuffle<>(stage, buffer, seed, reshuffleEachEpoch));
  }

  /** The first elements. */
  public Dataset<T> take(long count) {
    return then(new Take<>(stage, count));
  }

  /** All but the first elements. */
  public Dataset<T> skip(long count) {
    return then(new Skip<>(stage, count));
  }

  /**
   * Every {@code of}-th element, beginning with the one at {@code index}: what one of several
   * workers trains on.
   *
   * @throws IllegalArgumentException if {@code index} is not from 0 to {@code of} − 1
   */
  public Dataset<T> shard(int index, int of) {
    return then(new Shard<>(stage, index, of));
  }

  /** Again and again, without an end. */
  public Dataset<T> repeat() {
    return repeat(Repeat.ENDLESSLY);
  }

  /** So many times, each an epoch. */
  public Dataset<T> repeat(long times) {
    return then(new Repeat<>(stage, times));
  }

  // ---- several elements as one

  /** Lists of so many elements, the last one perhaps shorter. */
  public Dataset<List<T>> batch(int size) {
    return batch(size, false);
  }

  /**
   * Lists of so many elements.
   *
   * @param dropRemainder whether a shorter last batch is left out, so that all have the same shape
   * @throws IllegalArgumentException if {@code size} is below 1
   */
  public Dataset<List<T>> batch(int size, boolean dropRemainder) {
    return then(new Batch<>(stage, size, dropRemainder));
  }

  /**
   * Batches of elements of similar size, so that little is padded; see {@link BucketBySize}.
   *
   * @param bounds between the buckets, strictly increasing
   * @param sizes of the batches of each bucket, one more than there are bounds
   */
  public Dataset<List<T>> bucketBySize(
      ToIntFunction<? super T> sizeOf, List<Integer> bounds, List<Integer> sizes) {
    return then(new BucketBySize<>(stage, sizeOf, bounds, sizes));
  }

  /** Lists of {@code size} neighbours, each {@code shift} elements after the one before. */
  public Dataset<List<T>> window(int size, int shift) {
    return then(new Window<>(stage, size, shift));
  }

  /** The elements of each batch one by one. */
  public static <T> Dataset<T> unbatch(Dataset<? extends Iterable<T>> batches) {
    return unbatched(batches);
  }

  private static <T, B extends Iterable<T>> Dataset<T> unbatched(Dataset<B> batches) {
    return batches.then(new FlatMap<B, T>(batches.stage, "unbatch", batch -> batch));
  }

  // ---- time

  /** Keeps all elements in memory when first they have all been seen; see {@link Cache}. */
  public Dataset<T> cache() {
    return then(new Cache<>(stage));
  }

  /**
   * Keeps all elements in a file of a folder when first they have all been seen; see {@link
   * FileCache}.
   *
   * @param version to be changed when a function before this stage changes
   */
  public Dataset<T> cache(Path folder, ElementFormat<T> format, String version) {
    return then(new FileCache<>(stage, folder, format, version));
  }

  /** Makes the next elements while one is used, as many as serve. */
  public Dataset<T> prefetch() {
    return then(new Prefetch<>(stage, Prefetch.TUNED));
  }

  /**
   * Makes up to {@code count} elements while one is used.
   *
   * @throws IllegalArgumentException if {@code count} is below 1
   */
  public Dataset<T> prefetch(int count) {
    return then(new Prefetch<>(stage, atLeastOne("the number of elements to prefetch", count)));
  }

  /** What stages that choose their own parallelism and buffers may use of the machine. */
  public Dataset<T> within(Budget limits) {
    return new Dataset<>(stage, limits);
  }

  /** A step that somebody else wrote. */
  public <R> R apply(Function<? super Dataset<T>, ? extends R> step) {
    return step.apply(this);
  }

  /** With a stage of one's own after the last one. */
  public <R> Dataset<R> then(Function<? super Stage<T>, ? extends Stage<R>> next) {
    return then(next.apply(stage));
  }

  private <R> Dataset<R> then(Stage<R> next) {
    return new Dataset<>(next, budget);
  }

  private static int atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, but was " + value);
    }
    return value;
  }

  // ---- use

  /** A pass from the first element; to be closed, unless it is used to its end. */
  @Override
  public DatasetIterator<T> iterator() {
    return new DatasetIterator<>(stage, Run.within(budget));
  }

  /**
   * A pass from where a snapshot was taken. Functions of elements that had been returned are not
   * called again; elements behind a shuffle are read again.
   *
   * @throws IllegalArgumentException if the snapshot is of another pipeline, or of other data
   */
  public DatasetIterator<T> resume(Snapshot snapshot) {
    return iterator().from(snapshot);
  }

  /** Uses each element, and closes what was opened. */
  @Override
  public void forEach(Consumer<? super T> use) {
    try (DatasetIterator<T> all = iterator()) {
      while (all.hasNext()) {
        use.accept(all.next());
      }
    }
  }

  /** All elements. */
  public List<T> toList() {
    List<T> all = new ArrayList<>();
    forEach(all::add);
    return all;
  }

  /** How many elements a pass has, found by one. */
  public long count() {
    long[] count = {0};
    forEach(element -> count[0]++);
    return count[0];
  }

  /** How many elements a pass has, or {@link Stage#UNKNOWN_SIZE} where only a pass would tell. */
  public long size() {
    return stage.size();
  }

  /** Orders of stages that defeat themselves, in words. */
  public List<String> warnings() {
    return Warnings.of(stage);
  }

  /** Where the time of one pass goes, with nobody training. */
  public Explanation explain() {
    return explain(element -> {}, Long.MAX_VALUE);
  }

  /**
   * Where the time goes.
   *
   * @param train what is done with each element
   * @param most after how many elements to stop
   */
  public Explanation explain(Consumer<? super T> train, long most) {
    Recorder recorder = new Recorder(stage);
    long began = recorder.elapsed();
    long taken = 0;
    try (DatasetIterator<T> pass = new DatasetIterator<>(stage, Run.recorded(budget, recorder))) {
      while (taken < most && pass.hasNext()) {
        T element = pass.next();
        recorder.train(() -> train.accept(element));
        taken++;
      }
    }
    double millis = (recorder.elapsed() - began) / 1e6;
    List<StageReport> stages = recorder.stages();
    double trained =
        stages.stream()
            .filter(s -> s.stage().equals(Explanation.TRAIN))
            .mapToDouble(StageReport::busyMillis)
            .sum();
    return new Explanation(
        taken,
        millis,
        trained,
        stages,
        recorder.spans(),
        warnings(),
        Runtime.getRuntime().availableProcessors());
  }

  /** The stages, from the source to the last. */
  @Override
  public String toString() {
    return DatasetIterator.inWords(stage);
  }
}
