package mlelabs.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mlelabs.feature.analysis.CellCounts;
import mlelabs.feature.analysis.Moments;
import mlelabs.feature.analysis.Quantiles;
import mlelabs.feature.analysis.ValueCounts;
import mlelabs.feature.analysis.WordCounts;

/** What each feature has to know of the training rows, and what becomes of it. */
final class Fitting {

  private final FeatureAnalysis analysis;
  private final List<String> columns;
  private final long rows;

  Fitting(FeatureAnalysis analysis, List<String> columns, long rows) {
    this.analysis = analysis;
    this.columns = columns;
    this.rows = rows;
  }

  static List<Integer> slots(List<String> columns) {
    return IntStream.range(0, columns.size()).boxed().toList();
  }

  /** All that is to be found out; some of it more than once. */
  static List<Statistic<?>> statistics(FeatureSpec spec, List<String> columns) {
    List<Statistic<?>> all = new ArrayList<>();
    all.add(new Statistic.Seen(slots(columns)));
    spec.features().forEach(feature -> all.addAll(statistics(feature, columns)));
    return all;
  }

  private static List<Statistic<?>> statistics(Feature feature, List<String> columns) {
    int slot = columns.indexOf(feature.columns().get(0));
    if (feature instanceof Numeric numeric) {
      List<Statistic<?>> needed = new ArrayList<>();
      needed.add(new Statistic.MomentsOf(slot, numeric.view()));
      if (numeric.scaling() instanceof Scaling.ZScorePer per) {
        needed.add(new Statistic.KeyedMomentsOf(slot, columns.indexOf(per.key()), numeric.view()));
      }
      return needed;
    }
    if (feature instanceof Cyclical cyclical) {
      return List.of(new Statistic.MomentsOf(slot, plain(cyclical)));
    }
    if (feature instanceof QuantileBuckets) {
      return List.of(new Statistic.QuantilesOf(slot));
    }
    if (feature instanceof Vocabulary) {
      return List.of(new Statistic.CountsOf(slot));
    }
    return feature instanceof MultiHot words
        ? List.of(new Statistic.WordsOf(slot, words.words()))
        : List.of(new Statistic.CellsOf(feature, columns));
  }

  private static NumberView plain(Cyclical cyclical) {
    return NumberView.of(cyclical.column(), new Limits.None(), false);
  }

  private int slot(Feature feature) {
    return columns.indexOf(feature.columns().get(0));
  }

  FittedFeature fitted(Feature feature) {
    if (feature instanceof Numeric numeric) {
      return numeric(numeric);
    }
    if (feature instanceof Cyclical cyclical) {
      Moments moments = analysis.of(new Statistic.MomentsOf(slot(feature), plain(cyclical)));
      return new FittedFixed(feature, Usage.dense(rows, moments.missing()));
    }
    if (feature instanceof QuantileBuckets buckets) {
      return quantileBuckets(buckets);
    }
    if (feature instanceof Vocabulary vocabulary) {
      return vocabulary(vocabulary);
    }
    return feature instanceof MultiHot words ? multiHot(words) : fixed(feature);
  }

  private FittedFeature numeric(Numeric numeric) {
    int slot = slot(numeric);
    Moments moments = analysis.of(new Statistic.MomentsOf(slot, numeric.view()));
    SortedMap<String, Distribution> perKey = new TreeMap<>();
    if (numeric.scaling() instanceof Scaling.ZScorePer per) {
      analysis
          .of(new Statistic.KeyedMomentsOf(slot, columns.indexOf(per.key()), numeric.view()))
          .byKey()
          .forEach(
              (key, m) -> {
                if (m.count() > 0) {
                  perKey.put(key, Distribution.of(numeric.column(), m));
                }
              });
    }
    return new FittedNumeric(
        numeric,
        Distribution.of(numeric.column(), moments),
        perKey,
        Usage.dense(rows, moments.missing()));
  }

  private FittedFeature quantileBuckets(QuantileBuckets buckets) {
    Quantiles quantiles = analysis.of(new Statistic.QuantilesOf(slot(buckets)));
    if (quantiles.count() == 0) {
      throw new IllegalArgumentException(
          "quantile buckets must have a training value to learn from, but %s has none in %d rows"
              .formatted(buckets.column(), rows));
    }
    double[] edges = quantiles.edges(buckets.buckets());
    return new FittedQuantileBuckets(
        buckets,
        DoubleStream.of(edges).boxed().toList(),
        quantiles.rankError(),
        usage(quantiles.missing(), 0, LongStream.of(quantiles.between(edges))));
  }

  private FittedFeature vocabulary(Vocabulary vocabulary) {
    ValueCounts counts = analysis.of(new Statistic.CountsOf(slot(vocabulary)));
    List<ValueCounts.Counted> kept =
        counts.mostFrequent(vocabulary.limits().topK(), vocabulary.limits().minimumCount());
    List<Long> times = kept.stream().map(ValueCounts.Counted::count).toList();
    long known = times.stream().mapToLong(Long::longValue).sum();
    long unknown = counts.total() - known;
    return new FittedVocabulary(
        vocabulary,
        kept.stream().map(ValueCounts.Counted::text).toList(),
        times,
        usage(counts.missing(), unknown, times.stream().mapToLong(Long::longValue)));
  }

  private FittedFeature multiHot(MultiHot multiHot) {
    WordCounts counts = analysis.of(new Statistic.WordsOf(slot(multiHot), multiHot.words()));
    List<ValueCounts.Counted> kept =
        counts
            .occurrences()
            .mostFrequent(multiHot.limits().topK(), multiHot.limits().minimumCount());
    List<String> words = kept.stream().map(ValueCounts.Counted::text).toList();
    List<Long> rowsWith = words.stream().map(counts.rowsWith()::count).toList();
    return new FittedMultiHot(
        multiHot,
        words,
        rowsWith,
        usage(counts.wordless(), 0, rowsWith.stream().mapToLong(Long::longValue)));
  }

  private FittedFeature fixed(Feature feature) {
    CellCounts cells = analysis.of(new Statistic.CellsOf(feature, columns));
    int missing = cells.cells() - 1;
    LongStream held = IntStream.range(0, missing).mapToLong(cells::count);
    return new FittedFixed(feature, usage(cells.count(missing), 0, held));
  }

  /** Of the cells that stand for a value. */
  private Usage usage(long missing, long unknown, LongStream counts) {
    long[] held = counts.filter(count -> count > 0).toArray();
    return new Usage(
        rows,
        missing,
        unknown,
        held.length,
        LongStream.of(held).max().orElse(0),
        CellCounts.effective(LongStream.of(held)));
  }
}
