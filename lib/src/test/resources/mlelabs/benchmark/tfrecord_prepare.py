"""The flights as TensorFlow writes them: tf.train.Example in TFRecord, 8 shards, plain and gzipped."""
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
# The folder of the scripts has a csv.py, which must not hide Python's own.
sys.path.append(sys.path.pop(0))

import numpy as np
import pandas as pd
import tensorflow as tf

FLOATS = ["dep_time", "dep_delay", "arr_time", "arr_delay", "air_time"]
TEXTS = ["carrier", "tailnum", "origin", "dest", "time_hour"]
COLUMNS = (
    "year,month,day,dep_time,sched_dep_time,dep_delay,arr_time,sched_arr_time,arr_delay,carrier,"
    "flight,tailnum,origin,dest,air_time,distance,hour,minute,time_hour").split(",")
SHARDS = 8


def flights(folder):
    """All 19 columns; data/README.md says how five of them follow from the others."""
    rows = pd.read_csv(folder + "/flights.csv.gz", dtype={"tailnum": "str"})
    scheduled = rows["sched_dep_time"]
    rows["year"], rows["hour"], rows["minute"] = 2013, scheduled // 100, scheduled % 100
    minutes = (rows["hour"] * 60 + rows["minute"] + rows["dep_delay"]) % 1440
    clock = minutes // 60 * 100 + minutes % 60
    rows["dep_time"] = clock.where(clock != 0, 2400)
    local = pd.to_datetime(rows[["year", "month", "day", "hour"]]).dt.tz_localize("America/New_York")
    rows["time_hour"] = local.dt.tz_convert("UTC").dt.strftime("%Y-%m-%dT%H:%M:%SZ")
    return rows[COLUMNS]


def feature(name, value):
    if name in FLOATS:
        return tf.train.Feature(float_list=tf.train.FloatList(value=[value]))
    if name in TEXTS:
        return tf.train.Feature(bytes_list=tf.train.BytesList(value=[value.encode()]))
    return tf.train.Feature(int64_list=tf.train.Int64List(value=[value]))


def examples(rows):
    """A missing value is a feature that is not there."""
    columns = [rows[name].tolist() for name in COLUMNS]
    for values in zip(*columns):
        present = {n: feature(n, v) for n, v in zip(COLUMNS, values) if v == v and v != ""}
        yield tf.train.Example(features=tf.train.Features(feature=present)).SerializeToString()


def shard(folder, k, extension):
    return f"{folder}/flights-{k:05d}-of-{SHARDS:05d}.{extension}"


def write(folder, serialized):
    bounds = np.linspace(0, len(serialized), SHARDS + 1).astype(int)
    for extension, compression in (("tfrecord", ""), ("tfrecord.gz", "GZIP")):
        for k in range(SHARDS):
            with tf.io.TFRecordWriter(shard(folder, k, extension), compression) as writer:
                for record in serialized[bounds[k]:bounds[k + 1]]:
                    writer.write(record)


if __name__ == "__main__":
    if not os.path.exists(shard(sys.argv[2], SHARDS - 1, "tfrecord.gz")):
        write(sys.argv[2], list(examples(flights(sys.argv[1]))))
