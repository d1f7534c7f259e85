package mlelabs.feature.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccumulatorTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(11);
  private static final double[] VALUES =
      RANDOM.doubles(1000).map(v -> Math.round(v * 200) / 4.0).toArray();

  /** An accumulator of each kind: how it begins, takes a value, comes from bytes, what it tells. */
  private record Kind<A extends Accumulator<A>>(
      Supplier<A> empty, BiConsumer<A, Double> add, Function<byte[], A> read, Function<A, ?> told) {

    A of(double... values) {
      A all = empty.get();
      DoubleStream.of(values).forEach(v -> add.accept(all, v));
      return all;
    }

    Object told(A accumulator) {
      return told.apply(accumulator);
    }

    Object wholeTold() {
      return told(of(VALUES));
    }

    Object partsTold() {
      A merged = empty.get();
      for (int from : List.of(700, 0, 300, 10)) {
        int to = from == 0 ? 10 : from == 10 ? 300 : from == 300 ? 700 : 1000;
        A part = of(Arrays.copyOfRange(VALUES, from, to));
        merged.merge(read.apply(part.toBytes()));
        merged.merge(empty.get());
      }
      return told(merged);
    }

    void refuseOthers() {
      byte[] state = of(VALUES).toBytes();
      byte[] longer = Arrays.copyOf(state, state.length + 1);
      byte[] other = state.clone();
      other[0]++;
      for (byte[] wrong :
          List.of(new byte[0], Arrays.copyOf(state, state.length / 2), longer, other)) {
        assertThrows(IllegalArgumentException.class, () -> read.apply(wrong));
      }
    }
  }

  private static String text(double value) {
    return value < 3 ? "" : "v" + (int) value;
  }

  static List<Arguments> kinds() {
    return List.of(
        kind(
            "counts",
            ValueCounts::new,
            (a, v) -> a.add(text(v)),
            ValueCounts::fromBytes,
            a -> List.of(a.mostFrequent(999, 1), a.missing(), a.total(), a.distinct())),
        kind(
            "cells",
            () -> new CellCounts(100),
            (a, v) -> a.add(v.intValue()),
            CellCounts::fromBytes,
            a -> List.of(a.effective(), a.total(), a.used(), a.largest(), a.count(7))),
        kind(
            "quantiles",
            Quantiles::new,
            Quantiles::add,
            Quantiles::fromBytes,
            a -> List.of(a.quantile(.123), a.count(), Arrays.toString(a.edges(7)))),
        kind(
            "histogram",
            () -> Histogram.of(5, 40, 6),
            Histogram::add,
            Histogram::fromBytes,
            a -> List.of(Arrays.toString(a.counts()), a.below(), a.above())),
        kind(
            "uniques",
            Uniques::new,
            (a, v) -> a.add(text(v)),
            Uniques::fromBytes,
            Uniques::estimate),
        kind(
            "words",
            WordCounts::new,
            (a, v) -> a.add(v < 1 ? List.of() : List.of(text(v) + "x", text(v / 2) + "x")),
            WordCounts::fromBytes,
            a ->
                List.of(
                    a.rows(),
                    a.wordless(),
                    a.rowsWith().mostFrequent(99, 1),
                    a.occurrences().mostFrequent(99, 1))),
        kind(
            "mutual information",
            MutualInformation::new,
            (a, v) -> a.add(text(v), v % 1 < .5 ? "low" : "high"),
            MutualInformation::fromBytes,
            a -> List.of(a.nats(), a.count(), a.missing())),
        kind(
            "rows",
            RowsSeen::new,
            (a, v) -> a.add(Double.doubleToLongBits(v) * 31),
            RowsSeen::fromBytes,
            a -> a.fingerprint() + a.rows()),
        kind(
            "least and greatest",
            Moments::new,
            Moments::add,
            Moments::fromBytes,
            a -> List.of(a.count(), a.min(), a.max(), (float) a.mean(), (float) a.variance())),
        kind(
            "by key",
            KeyedMoments::new,
            (a, v) -> a.add(text(v), v),
            KeyedMoments::fromBytes,
            a -> a.byKey().values().stream().map(m -> (float) m.variance()).toList()),
        kind(
            "covariance",
            () -> new Covariance(2),
            (a, v) -> a.add(v, v * v),
            Covariance::fromBytes,
            a -> (float) a.matrix()[0][1]));
  }

  private static <A extends Accumulator<A>> Arguments kind(
      String name,
      Supplier<A> empty,
      BiConsumer<A, Double> add,
      Function<byte[], A> read,
      Function<A, ?> told) {
    return Arguments.of(name, new Kind<>(empty, add, read, told));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void partsInAnyOrderThroughTheirBytesTellWhatTheWholeTells(String name, Kind<?> kind) {
    assertEquals(kind.wholeTold(), kind.partsTold());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void bytesThatAreAnythingElseAreRefused(String name, Kind<?> kind) {
    kind.refuseOthers();
  }

  @Test
  void momentsDoNotCancelFarFromZero() {
    double[] far = RANDOM.doubles(10_000).map(v -> 1e9 + v * 4000).toArray();
    Moments merged = new Moments();
    for (int from = 0; from < far.length; from += 100) {
      Moments part = new Moments();
      part.add(Doubles.of(Arrays.copyOfRange(far, from, from + 100)));
      merged.merge(part);
    }
    BigDecimal mean = exact(DoubleStream.of(far)).divide(BigDecimal.valueOf(far.length));
    BigDecimal squares =
        Arrays.stream(far)
            .mapToObj(v -> new BigDecimal(v).subtract(mean).pow(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    double variance =
        squares.divide(new BigDecimal(far.length), MathContext.DECIMAL64).doubleValue();
    assertEquals(mean.doubleValue(), merged.mean(), 1e-12 * 1e9);
    assertEquals(variance, merged.variance(), 1e-9 * variance);
  }

  private static BigDecimal exact(DoubleStream values) {
    return values.mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void aMissingNumberIsCountedAndChangesNothingElse() {
    Moments moments = new Moments();
    moments.add(Doubles.of(2, Double.NaN, 4));
    assertEquals(1, moments.missing());
    assertEquals(2, moments.count());
    assertEquals(3, moments.mean());
    assertEquals(1, moments.variance());
    assertThrows(IllegalArgumentException.class, () -> moments.add(1 / 0.0));
  }

  @Test
  void quantilesOfManyDistinctNumbersAreWithinTheirBound() {
    double[] values = RANDOM.doubles(200_000).toArray();
    Quantiles merged = new Quantiles();
    for (int from = 0; from < values.length; from += 20_000) {
      Quantiles part = new Quantiles(1000);
      part.add(Doubles.of(Arrays.copyOfRange(values, from, from + 20_000)));
      assertFalse(part.isExact());
      merged.merge(Quantiles.fromBytes(part.toBytes()));
    }
    assertTrue(merged.rankError() < .002, () -> "" + merged.rankError());
    Arrays.sort(values);
    for (double rank = .05; rank < 1; rank += .05) {
      int found = Arrays.binarySearch(values, merged.quantile(rank));
      double actual = (found < 0 ? -found - 1 : found) / (double) values.length;
      // three times the bound is missed less than once in 10^13 times
      assertEquals(rank, actual, 3 * merged.rankError());
    }
    assertEquals(values.length, merged.count());
  }

  @Test
  void exactQuantilesAreOfTypeSeven() {
    Quantiles quantiles = new Quantiles();
    quantiles.add(Doubles.of(4, 1, Double.NaN, 3, 2));
    assertEquals(1.75, quantiles.quantile(.25));
    assertArrayEquals(new double[] {1.75, 2.5, 3.25}, quantiles.edges(4));
    assertArrayEquals(new long[] {1, 1, 1, 1}, quantiles.between(1.75, 2.5, 3.25));
    assertEquals(1, quantiles.missing());
    Quantiles same = new Quantiles();
    same.add(Doubles.of(7, 7, 7));
    assertArrayEquals(new double[] {7}, same.edges(10));
  }

  @Test
  void effectiveCellsCountCellsOfTheSameSize() {
    assertEquals(4, CellCounts.of(5, 5, 0, 5, 5).effective(), 1e-12);
    assertEquals(1, CellCounts.of(0, 9, 0).effective(), 1e-12);
    assertEquals(0, CellCounts.of(0, 0).effective());
    assertEquals(
        Math.exp(-.9 * Math.log(.9) - .1 * Math.log(.1)), CellCounts.of(9, 1).effective(), 1e-12);
  }

  @Test
  void uniquesAreWithinTheirBound() {
    Uniques uniques = new Uniques();
    String[] texts = new String[50_000];
    Arrays.setAll(texts, i -> "text " + i % 30_000);
    uniques.add(Texts.of(texts));
    assertEquals(30_000, uniques.estimate(), 2 * uniques.relativeError() * 30_000);
  }

  @Test
  void informationIsNothingOrTheLabelsEntropy() {
    MutualInformation nothing = new MutualInformation();
    nothing.add(Texts.of("a", "a", "b", "b"), Texts.of("u", "v", "u", "v"));
    assertEquals(0, nothing.nats(), 1e-15);
    MutualInformation all = new MutualInformation();
    all.add(Texts.of("a", "a", "b", "b"), Texts.of("u", "u", "v", "v"));
    assertEquals(Math.log(2), all.nats(), 1e-15);
  }

  @Test
  void theComponentsOfALineAreTheLine() {
    Covariance covariance = new Covariance(2);
    for (int i = -5; i <= 5; i++) {
      covariance.add(i + 3, -2 * i);
    }
    covariance.add(Double.NaN, 1);
    PrincipalComponents components = covariance.principalComponents(2);
    assertArrayEquals(
        new double[] {-1 / Math.sqrt(5), 2 / Math.sqrt(5)}, components.directions()[0], 1e-12);
    assertArrayEquals(new double[] {50, 0}, components.variances(), 1e-9);
    assertEquals(1, covariance.incomplete());
  }
}
