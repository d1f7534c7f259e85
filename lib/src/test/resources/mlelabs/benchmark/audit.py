"""The audit of Lab 2 in pandas: the same rules on the same columns."""
import sys

import pandas as pd
from stopwatch import measure

WORK = "audit all flights: 17 rules, and missing, distinct, least and greatest of 19 columns"

data = sys.argv[1]
airlines, planes, airports, weather = (
    pd.read_csv(f"{data}/{name}.csv.gz", keep_default_na=False, na_values=[""])
    for name in ("airlines", "planes", "airports", "weather"))
weather["time_hour"] = pd.to_datetime(weather["time_hour"], utc=True)


def load():
    flights = pd.read_csv(f"{data}/flights.csv.gz", dtype={"tailnum": "str"})
    flights.insert(0, "year", 2013)
    flights["hour"] = flights["sched_dep_time"] // 100
    flights["minute"] = flights["sched_dep_time"] % 100
    scheduled = flights["hour"] * 60 + flights["minute"]
    minutes = (scheduled + flights["dep_delay"]) % 1440
    clock = minutes // 60 * 100 + minutes % 60
    flights["dep_time"] = clock.mask(clock == 0, 2400)
    local = pd.to_datetime(flights[["year", "month", "day", "hour"]])
    flights["time_hour"] = local.dt.tz_localize("America/New_York").dt.tz_convert("UTC")
    return flights


flights = load()


def repeated(*columns):
    return int(flights.dropna(subset=list(columns)).duplicated(subset=list(columns)).sum())


def no_clock(column):
    value = flights[column].dropna()
    return int((~(value.between(0, 2400) & (value % 100 <= 59) & (value % 1 == 0))).sum())


def outside(column, low, high):
    return int((~flights[column].dropna().between(low, high)).sum())


def not_among(column, allowed):
    return int((~flights[column].dropna().isin(allowed)).sum())


def largest(column):
    return int(flights[column].value_counts().max())


def missing(column):
    return int(flights[column].isna().sum())


def without_weather():
    keys = ["origin", "time_hour"]
    joined = flights[keys].merge(weather[keys].drop_duplicates(), how="left", indicator=True)
    return int((joined["_merge"] == "left_only").sum())


def summaries():
    distinct = 0
    for name in flights.columns:
        column = flights[name]
        column.isna().sum()
        distinct += column.nunique()
        present = column.dropna()
        present.min(), present.max()
    return distinct


def audit():
    found = [
        repeated("year", "month", "day", "carrier", "flight", "origin"),
        no_clock("sched_dep_time"),
        no_clock("dep_time"),
        no_clock("arr_time"),
        outside("month", 1, 12),
        outside("dep_delay", -60, 1440),
        outside("arr_delay", -120, 1440),
        outside("distance", 80, 5000),
        not_among("origin", ["EWR", "JFK", "LGA"]),
        largest("carrier"),
        missing("sched_dep_time"),
        missing("tailnum"),
        missing("arr_delay"),
        not_among("carrier", airlines["carrier"]),
        not_among("tailnum", planes["tailnum"]),
        not_among("dest", airports["faa"]),
        without_weather(),
    ]
    return " ".join(map(str, found)) + ", " + str(summaries())


measure(WORK, "pandas", len(flights), audit)
