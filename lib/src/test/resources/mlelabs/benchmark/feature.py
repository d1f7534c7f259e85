"""Analysis and transform of the flights as FeatureBenchmark.java does them, by polars and scikit-learn."""
import os
import sys
import time
import warnings

os.environ.setdefault("POLARS_MAX_THREADS", str(os.cpu_count()))
import numpy as np
import pandas as pd
import polars as pl
from sklearn.compose import ColumnTransformer
from sklearn.preprocessing import KBinsDiscretizer, MinMaxScaler, OrdinalEncoder, StandardScaler
from stopwatch import line, measure

WORK = "analyse and transform all flights: 8 numbers as z-score, min-max and decile, 4 vocabularies"
SERVE = "one row served: the same 28 features of a raw row"
NUMBERS = ["dep_time", "sched_dep_time", "dep_delay", "arr_time", "sched_arr_time", "arr_delay",
           "air_time", "distance"]
TEXTS = ["carrier", "origin", "dest", "tailnum"]

warnings.filterwarnings("ignore")
flights = pd.read_csv(f"{sys.argv[1]}/flights.csv.gz", keep_default_na=False, na_values=[""])
if "dep_time" not in flights:
    scheduled = flights["sched_dep_time"] // 100 * 60 + flights["sched_dep_time"] % 100
    minutes = (scheduled + flights["dep_delay"]) % 1440
    clock = minutes // 60 * 100 + minutes % 60
    flights["dep_time"] = clock.mask(clock == 0, 2400)
flights = flights[NUMBERS + TEXTS]
for name in NUMBERS:
    flights[name] = flights[name].fillna(0).astype("float32")
for name in TEXTS:
    flights[name] = flights[name].astype(object).where(flights[name].notna(), "NA")
frame = pl.from_pandas(flights)
DECILES = range(1, 10)


def statistics():
    numbers = [pl.col(n) for n in NUMBERS]
    row = frame.select(
        [c.cast(pl.Float64).mean().name.suffix("_mean") for c in numbers]
        + [c.cast(pl.Float64).std(ddof=0).name.suffix("_std") for c in numbers]
        + [c.min().name.suffix("_min") for c in numbers]
        + [c.max().name.suffix("_max") for c in numbers]
        + [c.quantile(d / 10, "linear").name.suffix(f"_q{d}") for c in numbers for d in DECILES]
    ).row(0, named=True)
    texts = {n: frame.get_column(n).value_counts(sort=True).get_column(n) for n in TEXTS}
    return row, texts


def by_polars():
    row, texts = statistics()
    out = []
    for n in NUMBERS:
        span = row[n + "_max"] - row[n + "_min"]
        out.append(((pl.col(n) - row[n + "_mean"]) / row[n + "_std"]).alias(n + "_z"))
        out.append(((pl.col(n) - row[n + "_min"]) / span).alias(n + "_mm"))
        edges = sorted({row[f"{n}_q{d}"] for d in DECILES})
        labels = [str(i) for i in range(len(edges) + 1)]
        out.append(pl.col(n).cast(pl.Float64).cut(edges, labels=labels, left_closed=True)
                   .to_physical().alias(n + "_b"))
    for n in TEXTS:
        ids = pl.int_range(len(texts[n]), eager=True)
        out.append(pl.col(n).replace_strict(texts[n], ids, return_dtype=pl.Int32).alias(n))
    features = frame.select(out)
    deciles = sum(features.get_column(n + "_b").cast(pl.Int64).sum() for n in NUMBERS)
    return f"{deciles} {sum(features.get_column(n).cast(pl.Int64).sum() for n in TEXTS)}"


def transformer():
    deciles = KBinsDiscretizer(10, encode="ordinal", strategy="quantile",
                               quantile_method="linear", subsample=None)
    return ColumnTransformer([("z", StandardScaler(), NUMBERS), ("mm", MinMaxScaler(), NUMBERS),
                              ("b", deciles, NUMBERS), ("ids", OrdinalEncoder(), TEXTS)])


def percentiles(way, calls, serve):
    for _ in range(calls // 10):
        serve()
    seconds = []
    for _ in range(calls):
        start = time.perf_counter()
        serve()
        seconds.append(time.perf_counter() - start)
    p50, p99 = np.percentile(seconds, [50, 99])
    line(SERVE, f"{way}: p50 {p50 * 1e6:,.0f} µs, p99 {p99 * 1e6:,.0f} µs", 1, "", "NaN",
         [float(p50)])


expected = by_polars()
measure(WORK, f"polars, {pl.thread_pool_size()} threads", len(flights), by_polars)


def by_scikit():
    features = transformer().fit_transform(flights)
    # its ids are by name, not by count: only the deciles can be compared
    deciles = int(features[:, 2 * len(NUMBERS):3 * len(NUMBERS)].sum())
    return expected if str(deciles) == expected.split()[0] else f"{deciles}"


measure(WORK, "scikit-learn ColumnTransformer", len(flights), by_scikit)
fitted = transformer().fit(flights)
rows = [flights.iloc[[i * 300]] for i in range(100)]
turn = iter(range(10 ** 9))
percentiles("scikit-learn, one-row frames", 200, lambda: fitted.transform(rows[next(turn) % 100]))
