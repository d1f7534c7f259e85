"""FarmHash of every flight's key, by PyPI's pyfarmhash: the oracle of FingerprintTest and WarehouseTest.

    python3 -m venv /tmp/farmhash && /tmp/farmhash/bin/pip install pyfarmhash==0.5.1
    /tmp/farmhash/bin/python fingerprints.py            # writes fingerprints.csv and fingerprints.sha256
    /tmp/farmhash/bin/python fingerprints.py --check    # only compares

A key is date|carrier|flight|origin, unique among the 336,776. fingerprints.csv has every 33rd row; fingerprints.sha256
is that of all rows' fingerprints in order, each as eight bytes, the most significant first.
"""
import csv
import gzip
import hashlib
import io
import pathlib
import sys

import farmhash

HERE = pathlib.Path(__file__).resolve().parent
FLIGHTS = HERE.parents[6] / "data" / "flights.csv.gz"
EVERY = 33


def keys():
    with gzip.open(FLIGHTS, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            date = f"2013-{int(row['month']):02}-{int(row['day']):02}"
            yield "|".join([date, row["carrier"], row["flight"], row["origin"]])


def main():
    digest, table, rows = hashlib.sha256(), io.StringIO(), 0
    print("row,key,fingerprint,bucket", file=table)
    for rows, key in enumerate(keys(), start=1):
        unsigned = farmhash.fingerprint64(key)
        signed = unsigned - (1 << 64) if unsigned >> 63 else unsigned
        digest.update(unsigned.to_bytes(8, "big"))
        if (rows - 1) % EVERY == 0:
            print(rows - 1, key, signed, abs(signed) % 10, sep=",", file=table)
    written = {"fingerprints.csv": table.getvalue(), "fingerprints.sha256": digest.hexdigest() + "\n"}
    for name, text in written.items():
        if "--check" not in sys.argv:
            (HERE / name).write_text(text, encoding="ascii")
        elif (HERE / name).read_text(encoding="ascii") != text:
            sys.exit(f"{name} differs")
    print(f"{rows:,} keys, SHA-256 {digest.hexdigest()}")


main()
