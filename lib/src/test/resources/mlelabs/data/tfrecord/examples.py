"""Makes the TFRecord files beside this script, as TensorFlow writes them.

pip install tensorflow-cpu==2.21.0, then: python examples.py
"""
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import tensorflow as tf

HERE = os.path.dirname(os.path.abspath(__file__))
Feature = tf.train.Feature


def floats(*values):
    return Feature(float_list=tf.train.FloatList(value=values))


def integers(*values):
    return Feature(int64_list=tf.train.Int64List(value=values))


def texts(*values):
    return Feature(bytes_list=tf.train.BytesList(value=[v.encode() for v in values]))


def example(**features):
    named = tf.train.Features(feature=features)
    return tf.train.Example(features=named).SerializeToString(deterministic=True)


def row(i):
    """A flight; every third has no delay, every fifth no plane."""
    features = {
        "flight": integers(1000 * i - 2000),
        "carrier": texts(["UA", "AA", "Zürich"][i % 3]),
        "distance": integers(2**(i * 5 % 63)),
    }
    if i % 3:
        features["dep_delay"] = floats(i / 4 - 2)
    if i % 5:
        features["tailnum"] = texts(f"N{i}" * (1 + i % 50))
    return example(**features)


RECORDS = [row(i) for i in range(100)] + [
    example(),
    example(nothing=Feature(), none=floats(), no_text=texts()),
    example(many=floats(1, -2.5, float("inf"), 1e-45), counts=integers(-1, 0, 2**63 - 1, -2**63),
            words=texts("a", "", "ü" * 100)),
    example(long=floats(*range(1000))),
]


def write(name, compression, records):
    with tf.io.TFRecordWriter(os.path.join(HERE, name), compression) as writer:
        for record in records:
            writer.write(record)


write("tensorflow.tfrecord", "", RECORDS)
write("tensorflow.tfrecord.gz", "GZIP", RECORDS)
write("tensorflow.tfrecord.zlib", "ZLIB", RECORDS)
write("payloads.tfrecord", "", [b"", b"a", bytes(range(256)), b"x" * 70000])
with open(os.path.join(HERE, "tensorflow.txt"), "w") as listing:
    for record in RECORDS:
        message = tf.train.Example.FromString(record)
        for name, feature in sorted(message.features.feature.items()):
            kind = feature.WhichOneof("kind")
            values = getattr(feature, kind).value if kind else []
            shown = [v.hex() if kind == "bytes_list" else v.hex() if isinstance(v, float) else str(v)
                     for v in values]
            print(name, kind, *shown, file=listing)
        print(file=listing)
