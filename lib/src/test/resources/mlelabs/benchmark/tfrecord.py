"""The flights from TFRecord in tf.data, with two threads as the machine that it is compared on has."""
import os
import sys
import zlib

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
# The folder of the scripts has a csv.py, which must not hide Python's own.
sys.path.append(sys.path.pop(0))

import google_crc32c
import tensorflow as tf
from stopwatch import measure
from tfrecord_prepare import COLUMNS, FLOATS, SHARDS, TEXTS, shard

tf.config.threading.set_intra_op_parallelism_threads(2)
tf.config.threading.set_inter_op_parallelism_threads(2)

FOLDER = sys.argv[2]
BATCH = 256
ROWS = 336_776
FIRST = 64_000
SPEC = {
    name: tf.io.FixedLenFeature([], tf.float32, float("nan")) if name in FLOATS
    else tf.io.FixedLenFeature([], tf.string, "") if name in TEXTS
    else tf.io.FixedLenFeature([], tf.int64, 0)
    for name in COLUMNS
}


def one(record):
    return tf.io.parse_single_example(record, SPEC)


def many(records):
    return tf.io.parse_example(records, SPEC)


def fixed(dataset):
    """What is set by hand is what runs: no tuning, no prefetch that nobody wrote."""
    options = tf.data.Options()
    options.autotune.enabled = False
    options.experimental_optimization.inject_prefetch = False
    return dataset.with_options(options)


def batches(dataset):
    count = 0
    for _ in fixed(dataset):
        count += 1
    return f"{count} batches"


def read(kind, extension, compression):
    files = [shard(FOLDER, k, extension) for k in range(SHARDS)]

    def records(threads=None):
        return tf.data.TFRecordDataset(files, compression, num_parallel_reads=threads)

    def interleaved():
        return tf.data.Dataset.from_tensor_slices(files).interleave(
            lambda f: tf.data.TFRecordDataset(f, compression).batch(BATCH),
            cycle_length=2, num_parallel_calls=2)

    parsed = f"{kind}: all rows parsed, in batches of 256"
    measure(f"{kind}: 64,000 rows parsed one by one, in batches of 256", "tf.data", FIRST,
            lambda: batches(records().take(FIRST).map(one).batch(BATCH)))
    measure(parsed, "tf.data, batch before parse", ROWS,
            lambda: batches(records().batch(BATCH).map(many)))
    measure(parsed, "tf.data, + two parallel reads", ROWS,
            lambda: batches(records(2).batch(BATCH).map(many)))
    measure(parsed, "tf.data, one reader, parallel map(2), prefetch(2)", ROWS,
            lambda: batches(records().batch(BATCH).map(many, num_parallel_calls=2).prefetch(2)))
    measure(parsed, "tf.data, as above, shuffle(10,000)", ROWS,
            lambda: batches(records().shuffle(10_000).batch(BATCH)
                            .map(many, num_parallel_calls=2).prefetch(2)))
    whole = ROWS // BATCH + 1
    measure(parsed, "tf.data, batches of files interleaved(2), parallel map(2), prefetch(2)", ROWS,
            lambda: rounded(batches(interleaved().map(many, num_parallel_calls=2).prefetch(2)),
                            whole))


def rounded(result, whole):
    """Batches that end with their files are a few more."""
    extra = int(result.split()[0]) - whole
    return f"{whole} batches" if 0 <= extra < SHARDS else result


def checksums():
    total = 0
    for k in range(SHARDS):
        with open(shard(FOLDER, k, "tfrecord"), "rb") as file:
            total += google_crc32c.value(file.read()) & 0
    return f"{SHARDS} files"


def gunzip():
    total = 0
    for k in range(SHARDS):
        with open(shard(FOLDER, k, "tfrecord.gz"), "rb") as file:
            total += len(zlib.decompress(file.read(), 31))
    return f"{total} bytes"


def write(serialized, compression):
    for k in range(SHARDS):
        with tf.io.TFRecordWriter(f"{FOLDER}/tensorflow-{k}", compression) as writer:
            for record in serialized[k::SHARDS]:
                writer.write(record)
    return f"{len(serialized)} records"


def sums(files, compression):
    """Row by row in numpy: a sum over everything that was read."""
    rows, distance, delay, text = 0, 0, 0.0, 0
    for batch in fixed(tf.data.TFRecordDataset(files, compression).batch(4096).map(many)):
        values = {name: value.numpy() for name, value in batch.items()}
        rows += len(values["distance"])
        distance += int(sum(values[n].sum() for n in COLUMNS if n not in FLOATS + TEXTS))
        delay += float(sum(v[v == v].astype("float64").sum() for v in (values[n] for n in FLOATS)))
        text += sum(zlib.crc32(v) for n in TEXTS for v in values[n])
    return f"{rows} rows, {distance}, {delay:.0f}, {text}"


read("plain", "tfrecord", "")
read("gzip", "tfrecord.gz", "GZIP")
measure("limits: plain files read, CRC-32C of each", "google-crc32c", ROWS, checksums)
measure("limits: gzip files read and gunzipped", "zlib in Python", ROWS, gunzip)
SERIALIZED = [r.numpy() for r in tf.data.TFRecordDataset(
    [shard(FOLDER, k, "tfrecord") for k in range(SHARDS)])]
for name, how in (("plain", ""), ("gzip", "GZIP")):
    measure(f"{name}: all serialized rows written, 8 files", "TFRecordWriter", ROWS,
            lambda how=how: write(SERIALIZED, how))
for name, extension, how in (("plain", "", ""), ("gzip", ".gz", "GZIP")):
    ours = [f"{FOLDER}/ours-{k:05d}-of-{SHARDS:05d}.tfrecord{extension}" for k in range(SHARDS)]
    measure(f"{name}: sums over every value", "TensorFlow, of the library's files", ROWS,
            lambda ours=ours, how=how: sums(ours, how))
