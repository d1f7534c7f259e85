"""Times one way of doing a piece of work, as Stopwatch.java does, and prints the same line."""
import time

WARM_UPS = 3
TIMES = 7


def measure(work, way, rows, task):
    """Three runs unmeasured, seven measured; `task` returns the result as text."""
    for _ in range(WARM_UPS):
        task()
    seconds = []
    for _ in range(TIMES):
        start = time.perf_counter()
        result = task()
        seconds.append(time.perf_counter() - start)
    print("measured", work, way, rows, result, " ".join(map(repr, seconds)), sep="\t", flush=True)
