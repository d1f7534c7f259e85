"""The split of Lab 3 in pandas, with FarmHash from PyPI."""
import sys

import farmhash
import pandas as pd
from stopwatch import measure

WORK = "split all flights by the day's fingerprint into three tables"

flights = pd.read_csv(sys.argv[1] + "/flights.csv.gz", dtype={"tailnum": "str"})
flights.insert(0, "year", 2013)


def signed(unsigned):
    return unsigned - (1 << 64) if unsigned >= 1 << 63 else unsigned


def bucket(key):
    return abs(signed(farmhash.fingerprint64(key))) % 10


def dates():
    return pd.to_datetime(flights[["year", "month", "day"]]).dt.strftime("%Y-%m-%d")


def parts(buckets):
    train, validation, test = flights[buckets < 8], flights[buckets == 8], flights[buckets == 9]
    return f"{len(train)} {len(validation)} {len(test)}"


def by_row():
    return parts(dates().map(bucket))


def by_day():
    days = flights[["year", "month", "day"]].drop_duplicates()
    days = days.assign(
        bucket=[bucket(f"{y:04}-{m:02}-{d:02}") for y, m, d in days.itertuples(index=False)])
    numbers = flights[["year", "month", "day"]].merge(days, how="left")["bucket"]
    return parts(numbers.set_axis(flights.index))


measure(WORK, "pandas, a fingerprint a row", len(flights), by_row)
measure(WORK, "pandas, a fingerprint a day, then merge", len(flights), by_day)
