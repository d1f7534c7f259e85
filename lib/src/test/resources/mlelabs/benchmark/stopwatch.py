"""Times one way of doing a piece of work, as Stopwatch.java does, and prints the same line."""
import time

WARM_UPS = 3
TIMES = 7


def measure(work, way, rows, task):
    """Three runs unmeasured, seven measured; `task` returns the result as text."""
    for _ in range(WARM_UPS):
        task()
    seconds = []
    cpu = time.process_time()
    for _ in range(TIMES):
        start = time.perf_counter()
        result = task()
        seconds.append(time.perf_counter() - start)
    line(work, way, rows, result, (time.process_time() - cpu) / TIMES, seconds)


def measure_part(work, way, rows, task, result, warm_ups, times):
    """A part of some work, which alone counts: `task` returns the seconds that it took."""
    for _ in range(warm_ups):
        task()
    cpu = time.process_time()
    seconds = [task() for _ in range(times)]
    line(work, way, rows, result, (time.process_time() - cpu) / times, seconds)


def line(work, way, rows, result, cpu, seconds):
    print("measured", work, way, rows, result, cpu, " ".join(map(repr, seconds)), sep="\t",
          flush=True)
