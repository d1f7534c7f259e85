"""Records what TensorFlow Transform makes of the rows of recorded.json, for RecordedTransformTest:
record_tft.py recorded.json > recorded_tft.json

Made with tensorflow-transform 1.21.0, tensorflow 2.21.0 and apache-beam 2.77.0 on Python 3.11.
"""
import json
import logging
import os
import sys
import tempfile

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
logging.disable(logging.WARNING)
import apache_beam as beam
import tensorflow as tf
import tensorflow_transform as tft
import tensorflow_transform.beam as tft_beam
from tensorflow_transform.tf_metadata import dataset_metadata, schema_utils

RUNNER = "apache_beam.runners.portability.fn_api_runner.FnApiRunner"
source = json.load(open(sys.argv[1]))
numbers = [dict(i=i, x=x, y=y, z=z, category=c) for i, (x, y, z, c) in enumerate(
    zip(source["x"], source["y"], source["z"], source["category"]))]
documents = [dict(i=i, text=t) for i, t in enumerate(source["documents"])]


def scalar(kind):
    return tf.io.FixedLenFeature([], kind)


def each_row(value, like):
    """A constant as a column, which is all that comes out of a pipeline."""
    value = tf.cast(value, tf.float32)
    return tf.tile(value[tf.newaxis], tf.concat([[tf.shape(like)[0]], tf.ones_like(tf.shape(value))], 0))


def of_numbers(row):
    x, z, category = row["x"], row["z"], row["category"]
    columns = tf.stack([row["y"], z], axis=1)
    return dict(
        i=row["i"],
        zScore=tft.scale_to_z_score(z),
        zScorePerCategory=tft.scale_to_z_score_per_key(z, category, elementwise=False),
        minMax=tft.scale_to_0_1(z),
        between=tft.scale_by_min_max(z, -1, 2),
        buckets=tft.apply_buckets(z, tf.constant([[10., 25., 50., 100.]])),
        quartile=tft.bucketize(z, 4),
        id=tft.compute_and_apply_vocabulary(category, num_oov_buckets=1),
        oneHot=tf.one_hot(tft.compute_and_apply_vocabulary(category), 4),
        mean=each_row(tft.mean(z), z), variance=each_row(tft.var(z), z),
        min=each_row(tft.min(z), z), max=each_row(tft.max(z), z), sum=each_row(tft.sum(z), z),
        size=each_row(tft.size(z), z),
        covariance=each_row(tft.covariance(columns, tf.float32), z),
        components=each_row(tft.pca(columns, 2, tf.float32), z))


def of_documents(row):
    words = tf.compat.v1.string_split(row["text"], " ")
    grams = tft.ngrams(words, (1, 2), " ")
    bag = tft.bag_of_words(words, (1, 2), " ")
    ids = tft.compute_and_apply_vocabulary(words)
    index, weight = tft.tfidf(ids, tf.cast(tft.get_num_buckets_for_transformed_feature(ids), tf.int64))
    return dict(i=row["i"], grams=grams, bag=bag, ids=ids, tfIdfId=index, tfIdf=weight)


def plain(value):
    value = value.tolist() if hasattr(value, "tolist") else value
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value.decode() if isinstance(value, bytes) else value


def transformed(rows, features, function):
    schema = schema_utils.schema_from_feature_spec(features)
    out = tempfile.mktemp()
    with beam.Pipeline(runner=RUNNER) as pipeline, tft_beam.Context(temp_dir=tempfile.mkdtemp()):
        raw = pipeline | beam.Create(rows), dataset_metadata.DatasetMetadata(schema)
        (data, _), _ = raw | tft_beam.AnalyzeAndTransformDataset(function)
        lines = data | beam.Map(lambda row: json.dumps({k: plain(v) for k, v in row.items()}))
        lines | beam.io.WriteToText(out, shard_name_template="")
    rows = sorted((json.loads(line) for line in open(out)), key=lambda row: row["i"])
    return {name: [row[name] for row in rows] for name in rows[0] if name != "i"}


numeric = transformed(
    numbers, dict(i=scalar(tf.int64), x=scalar(tf.float32), y=scalar(tf.float32), z=scalar(tf.float32),
                  category=scalar(tf.string)), of_numbers)
for constant in ("mean", "variance", "min", "max", "sum", "size", "covariance", "components"):
    numeric[constant] = numeric[constant][0]
words = transformed(documents, dict(i=scalar(tf.int64), text=scalar(tf.string)), of_documents)
json.dump(dict(numbers=numeric, documents=words), sys.stdout)
