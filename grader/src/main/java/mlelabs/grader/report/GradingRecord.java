package mlelabs.grader.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.grading.Suites;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.submission.Sha256;
import org.junit.jupiter.api.Test;

/**
 * What a result depends on beside the submission: who repeats it with the same record gets the same
 * result. There are no times and no names of machines in it.
 *
 * @param versions of the course (see {@code CourseVersion}), Java and JUnit
 * @param suites for each exercise the first twelve hexadecimal digits of a SHA-256 over the class
 *     files of its contract and its suite, with the classes that these declare and extend
 * @param limits of the sandbox; durations as in ISO 8601, {@code PT10S}
 */
record GradingRecord(
    SortedMap<String, String> versions,
    SortedMap<String, String> suites,
    Map<String, Object> limits) {

  private static final int DIGITS = 12;

  static GradingRecord of(String course, Lab lab, Limits limits) {
    SortedMap<String, String> versions = new TreeMap<>();
    versions.put("course", course);
    versions.put("java", Runtime.version().toString());
    versions.put(
        "junit",
        Objects.requireNonNullElse(Test.class.getPackage().getImplementationVersion(), ""));
    SortedMap<String, String> suites = new TreeMap<>();
    lab.exercises().forEach(exercise -> suites.put(exercise.id(), suite(lab, exercise)));
    return new GradingRecord(versions, suites, limits(limits));
  }

  /** Empty for an exercise without contract or suite, which is not graded. */
  private static String suite(Lab lab, LabExercise exercise) {
    Contract contract;
    Class<?> suite;
    try {
      contract = Contract.of(lab, exercise);
      suite = Suites.of(contract);
    } catch (IllegalArgumentException e) {
      return "";
    }
    StringBuilder print = new StringBuilder();
    Deque<Class<?>> open = new ArrayDeque<>(java.util.List.of(contract.type(), suite));
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      print.append(next.getName()).append(' ').append(Arrays.toString(bytes(next))).append('\n');
      open.addAll(Arrays.asList(next.getDeclaredClasses()));
      Class<?> parent = next.getSuperclass();
      if (parent != null && parent.getName().startsWith("mlelabs.")) {
        open.add(parent);
      }
    }
    return Sha256.of(print.toString()).hex(DIGITS);
  }

  private static byte[] bytes(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> limits(Limits limits) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("call", limits.call().toString());
    values.put("exercise", limits.exercise().toString());
    values.put("compilation", limits.compilation().toString());
    values.put("declarations", limits.declarations().toString());
    values.put("idle", limits.idle().toString());
    values.put("wall", limits.wall().toString());
    values.put("heap_megabytes", limits.heapMegabytes());
    values.put("processes", limits.processes());
    values.put("disk_megabytes", limits.diskMegabytes());
    return values;
  }
}
