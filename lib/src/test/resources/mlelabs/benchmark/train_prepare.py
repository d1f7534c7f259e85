"""The rows that every trainer of train.py and TrainBenchmark.java reads, as raw little-endian numbers."""
import sys
import zlib

import numpy as np
import pandas as pd

data, out = sys.argv[1:3]
flights = pd.read_csv(f"{data}/flights.csv.gz", dtype={"tailnum": "str"})
flights = flights[flights["arr_delay"].notna()].copy()
flights["hour"] = flights["sched_dep_time"] // 100
numbers = ["month", "day", "sched_dep_time", "dep_delay", "sched_arr_time", "distance", "hour"]
x = flights[numbers].to_numpy("f4")
x = (x - x.mean(0)) / x.std(0)
ids = np.stack([pd.factorize(flights[name])[0] for name in ("carrier", "origin", "dest")])
route = (flights["origin"] + "_" + flights["dest"] + "_" + flights["carrier"] + "_"
         + flights["hour"].astype(str))
cell = route.map({key: zlib.crc32(key.encode()) % 10000 for key in route.unique()})
late = (flights["arr_delay"] > 15)
x.T.astype("<f4").tofile(f"{out}/numbers.bin")
np.vstack([ids, cell.to_numpy()[None]]).astype("<i4").tofile(f"{out}/ids.bin")
late.to_numpy().astype("<f4").tofile(f"{out}/labels.bin")
