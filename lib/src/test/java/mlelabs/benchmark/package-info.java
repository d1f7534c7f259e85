/**
 * The library beside what others would use, on the same work in one run: {@code mvn -Pbench}, or
 * {@code mvn -Pbench -Dbench=split} for one.
 *
 * <p>A benchmark called {@code split} is a main class {@link mlelabs.benchmark.SplitBenchmark} and,
 * beside it in the resources, a program {@code split.py}. Both hand their work to {@code
 * Stopwatch.measure} (in Python {@code stopwatch.measure}), which prints one line for each way of
 * doing it; {@link mlelabs.benchmark.SideBySide} starts them one after the other and makes the
 * table of their lines. Nothing is asserted about time, but ways that do the same work must give
 * the same result.
 */
@NullMarked
package mlelabs.benchmark;

import org.jspecify.annotations.NullMarked;
