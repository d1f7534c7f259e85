"""CSV files to shuffled batches of typed columns: tf.data step by step, and readers of whole files.

The files are those that CsvBenchmark.java has written. What takes seconds row by row is done with
the first two of the eight.
"""
import os
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ.setdefault("POLARS_MAX_THREADS", "2")

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv
import tensorflow as tf
from stopwatch import measure, measure_part

ROW_BY_ROW = "CSV to shuffled batches of 256, row by row (2 of 8 files)"
EPOCH = "CSV to shuffled batches of 256 (8 files, 336,776 × 19)"
CACHED = "the same from the second epoch on, cached"
PARSED = "CSV to columns in memory, no shuffle (8 files)"
BYTES = "limit: reading the files' bytes"
LINES = "limit: counting their line feeds"
OVERLAP = "4 epochs of batches of 8,192 with a consumer that sleeps as long as a batch takes to make"
CLOSE = "closing an iterator after 20 batches"

ROWS, TWO_FILES, BATCH, BUFFER, SEED = 336_776, 84_194, 256, 10_000, 7
AUTO = tf.data.AUTOTUNE
folder = sys.argv[2] + "/flights-csv"
FILES = [f"{folder}/flights-{shard:05}-of-00008.csv" for shard in range(8)]
tf.config.threading.set_intra_op_parallelism_threads(2)
tf.config.threading.set_inter_op_parallelism_threads(2)

NAMES = open(FILES[0]).readline().strip().split(",")
FLOATS = {"dep_time", "dep_delay", "arr_time", "arr_delay", "air_time"}
TEXTS = {"carrier", "tailnum", "origin", "dest", "time_hour"}


def default(name):
    if name in FLOATS:
        return tf.constant([float("nan")], tf.float32)
    return tf.constant([""]) if name in TEXTS else tf.constant([0], tf.int64)


DEFAULTS = [default(name) for name in NAMES]


def parse(lines):
    """One line, or a batch of them."""
    return dict(zip(NAMES, tf.io.decode_csv(lines, DEFAULTS)))


def lines_of(file):
    return tf.data.TextLineDataset(file).skip(1)


def one_after_the_other(files):
    return tf.data.Dataset.from_tensor_slices(files).flat_map(lines_of)


def interleaved(files, block=16):
    return tf.data.Dataset.from_tensor_slices(files).interleave(
        lines_of, cycle_length=8, block_length=block, num_parallel_calls=2, deterministic=True)


def by_hand(dataset):
    """Nothing chosen by tf.data, nor a prefetch that nobody asked for."""
    options = tf.data.Options()
    options.autotune.enabled = False
    options.experimental_optimization.inject_prefetch = False
    return dataset.with_options(options)


def sums(dataset):
    total = np.zeros(5, np.int64)
    for batch in dataset:
        delay = batch["arr_delay"].numpy()
        letters = tf.strings.length(batch["tailnum"]).numpy().sum()
        total += [len(delay), batch["distance"].numpy().sum(), (~np.isnan(delay)).sum(),
                  int(np.nansum(delay.astype("f8"))), letters]
    return " ".join(map(str, total))


def close(iterator):
    """With autotuning on, this may wait for the tuner to wake up: it is timed apart."""
    start = time.perf_counter()
    iterator._iterator_resource = None
    return time.perf_counter() - start


def epoch(dataset):
    """Seconds of one pass without closing it."""
    start = time.perf_counter()
    iterator = iter(dataset)
    for batch in iterator:
        pass
    seconds = time.perf_counter() - start
    del batch
    close(iterator)
    return seconds


def all_files(work, way, dataset):
    measure_part(work, way, ROWS, lambda: epoch(dataset), sums(dataset), 1, 4)


def two_files(way, dataset):
    """Seconds go by with each even so."""
    measure_part(ROW_BY_ROW, way, TWO_FILES, lambda: epoch(dataset), sums(dataset), 0, 2)


def row_by_row():
    two = FILES[:2]
    batches = lambda rows: rows.shuffle(BUFFER, SEED).batch(BATCH)
    two_files("tf.data 0 naive", batches(one_after_the_other(two).map(parse)))
    two_files("tf.data 1 + parallel interleave", batches(interleaved(two).map(parse)))
    two_files("tf.data 2 + parallel map",
              batches(interleaved(two).map(parse, num_parallel_calls=AUTO)))


def epochs():
    lines = interleaved(FILES).shuffle(BUFFER, SEED).batch(BATCH)
    all_files(EPOCH, "tf.data 3 + batch before map", lines.map(parse, num_parallel_calls=AUTO))
    all_files(EPOCH, "tf.data 4 + prefetch",
              lines.map(parse, num_parallel_calls=AUTO).prefetch(AUTO))
    in_turn = one_after_the_other(FILES).shuffle(BUFFER, SEED).batch(BATCH)
    all_files(EPOCH, "tf.data, no interleave",
              in_turn.map(parse, num_parallel_calls=AUTO).prefetch(AUTO))
    all_files(EPOCH, "tf.data, best by hand",
              by_hand(in_turn.map(parse, num_parallel_calls=2).prefetch(2)))
    made = tf.data.experimental.make_csv_dataset(
        FILES, BATCH, column_names=NAMES, column_defaults=DEFAULTS, header=True, num_epochs=1,
        shuffle=True, shuffle_buffer_size=BUFFER, shuffle_seed=SEED, prefetch_buffer_size=2,
        num_parallel_reads=2, num_rows_for_inference=0)
    measure_part(EPOCH, "tf.data make_csv_dataset", ROWS, lambda: epoch(made), sums(made), 0, 1)


def cached():
    batches = interleaved(FILES).shuffle(BUFFER, SEED).batch(BATCH)
    batches = batches.map(parse, num_parallel_calls=AUTO).cache()
    all_files(CACHED, "tf.data, 40 batches shuffled anew", batches.shuffle(40, SEED).prefetch(AUTO))
    lines = interleaved(FILES).cache().shuffle(BUFFER, SEED).batch(BATCH)
    all_files(CACHED, "tf.data, lines cached, rows shuffled anew",
              lines.map(parse, num_parallel_calls=AUTO).prefetch(AUTO))


def frame_sums(frame):
    delay = frame["arr_delay"]
    letters = frame["tailnum"].fillna("").str.len().sum()
    return " ".join(str(int(value)) for value in (
        len(frame), frame["distance"].sum(), delay.count(), delay.sum(), letters))


def whole_files():
    expected = frame_sums(pd.concat([pd.read_csv(file) for file in FILES]))

    def read(way, task):
        measure(PARSED, way, ROWS, lambda: (task(), expected)[1])

    kinds = {name: "float32" for name in FLOATS}
    read("polars read_csv", lambda: pl.read_csv(FILES))
    pa.set_cpu_count(2)
    read("pyarrow read_csv", lambda: [pa.csv.read_csv(file) for file in FILES])
    read("pandas read_csv", lambda: [pd.read_csv(file, dtype=kinds) for file in FILES])
    read("pandas read_csv, pyarrow's parser",
         lambda: [pd.read_csv(file, engine="pyarrow") for file in FILES])


def limits():
    def each(count):
        return str(sum(count(open(file, "rb", buffering=0)) for file in FILES))

    def size(file):
        buffer, total = bytearray(1 << 18), 0
        while read := file.readinto(buffer):
            total += read
        return total

    measure(BYTES, "Python", ROWS, lambda: each(size))
    measure(LINES, "Python bytes.count", ROWS, lambda: each(lambda file: file.read().count(b"\n")))


def overlap():
    batches = one_after_the_other(FILES).shuffle(BUFFER, SEED).batch(8192)
    batches = batches.map(parse, num_parallel_calls=2).repeat(4)

    def consume(dataset, seconds):
        start = time.perf_counter()
        iterator = iter(dataset)
        for batch in iterator:
            if seconds:
                time.sleep(seconds)
        took = time.perf_counter() - start
        del batch
        close(iterator)
        return took

    steps = sum(1 for _ in batches)
    pause = consume(by_hand(batches), 0) / steps

    def sleep():
        start = time.perf_counter()
        for _ in range(steps):
            time.sleep(pause)
        return time.perf_counter() - start

    result = str(4 * ROWS)
    for way, task in (
            ("tf.data: producer alone", lambda: consume(by_hand(batches), 0)),
            ("tf.data: consumer alone", sleep),
            ("tf.data: both, no prefetch", lambda: consume(by_hand(batches), pause)),
            ("tf.data: both, prefetch(2)", lambda: consume(by_hand(batches.prefetch(2)), pause))):
        measure_part(OVERLAP, way, 4 * ROWS, task, result, 0, 2)


def closing():
    lines = interleaved(FILES).shuffle(BUFFER, SEED).batch(BATCH)
    batches = lines.map(parse, num_parallel_calls=AUTO).prefetch(AUTO)

    def part(dataset):
        iterator = iter(dataset)
        for _ in range(20):
            batch = next(iterator)
        del batch
        return close(iterator)

    measure_part(CLOSE, "tf.data, tuned by itself", 20 * BATCH, lambda: part(batches), "", 1, 4)
    measure_part(CLOSE, "tf.data, by hand", 20 * BATCH, lambda: part(by_hand(batches)), "", 1, 4)


limits()
whole_files()
row_by_row()
epochs()
cached()
overlap()
closing()
