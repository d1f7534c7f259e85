package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where the time of a run went: what each stage cost, who waited for whom, which bound holds and
 * what would move it.
 *
 * @param elements how many elements the trainer took
 * @param millis from the first pull to the end
 * @param trainMillis how long the trainer was at work
 * @param stages in the order in which data flows
 * @param spans what each thread did, for a timeline
 * @param warnings orders that defeat themselves
 * @param processors of the machine
 */
public record Explanation(
    long elements,
    double millis,
    double trainMillis,
    List<StageReport> stages,
    List<Span> spans,
    List<String> warnings,
    int processors) {

  /** The stage as which the trainer's work is shown. */
  public static final String TRAIN = "train";

  private static final double MOSTLY = 0.8;

  public Explanation {
    stages = List.copyOf(stages);
    spans = List.copyOf(spans);
    warnings = List.copyOf(warnings);
  }

  /** What limits the pace. */
  public enum Bound {
    /** The trainer is hardly ever without data: a faster pipeline gains nothing. */
    TRAIN,
    /** Getting the bytes and taking them apart. */
    READ,
    /** Computing. */
    MAP,
    /** Handing elements on. */
    MOVE
  }

  /** What limits the pace: the trainer if it worked most of the time, else the slowest stage. */
  public Bound bound() {
    StageReport slowest = slowest();
    boolean train = trainMillis >= MOSTLY * millis || slowest.stage().equals(TRAIN);
    return train ? Bound.TRAIN : Bound.valueOf(slowest.work().name());
  }

  /** The longest stage of the section that took longest. */
  public StageReport slowest() {
    return stages.stream()
        .max(Comparator.comparingDouble(this::pace).thenComparingDouble(StageReport::busyMillis))
        .orElseThrow(() -> new IllegalStateException("a pipeline must have a stage"));
  }

  /** How long a stage and those that take turns with it were at work, for each thread. */
  private double pace(StageReport stage) {
    if (stage.section() == StageReport.PARALLEL) {
      return stage.busyMillis() / Math.max(1, stage.threads());
    }
    return stages.stream()
        .filter(s -> s.section() == stage.section())
        .mapToDouble(StageReport::busyMillis)
        .sum();
  }

  /** What to change: the bound first, then what is the matter with the order of the stages. */
  public List<String> advice() {
    List<String> advice = new ArrayList<>();
    StageReport slowest = slowest();
    double share = slowest.busyMillis() / Math.max(millis, 1e-9);
    switch (bound()) {
      case TRAIN -> advice.add("The trainer is the bound: make the model's step faster.");
      case READ ->
          advice.add(
              "%s is the bound (%.0f %% of the time): interleave several files in parallel, cache what fits, or store it in a format that is cheaper to read."
                  .formatted(slowest.stage(), 100 * share));
      case MAP ->
          advice.add(
              "%s is the bound (%.0f %% of the time): map whole batches, map in parallel, or cache the result."
                  .formatted(slowest.stage(), 100 * share));
      case MOVE ->
          advice.add(
              "%s is the bound (%.0f %% of the time): hand on fewer, larger elements."
                  .formatted(slowest.stage(), 100 * share));
    }
    if (bound() != Bound.TRAIN && trainMillis > 0 && noneAhead()) {
      advice.add("The trainer waits while the next element is made: end with prefetch.");
    }
    advice.addAll(warnings);
    return advice;
  }

  private boolean noneAhead() {
    return stages.stream().noneMatch(s -> s.stage().startsWith("prefetch"));
  }

  /** As a table, with the bound and what to change below. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(row("stage", "elements", "busy ms", "of time", "waited ms", "threads"));
    for (StageReport stage : stages) {
      text.append(
          row(
              stage.stage(),
              String.format(Locale.ROOT, "%,d", stage.elements()),
              number(stage.busyMillis()),
              Math.round(100 * stage.busyMillis() / Math.max(millis, 1e-9)) + " %",
              number(stage.waitedMillis()),
              Integer.toString(stage.threads())));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%,d elements in %s ms on %d processors; the trainer worked %s ms. Bound: %s.%n",
            elements,
            number(millis),
            processors,
            number(trainMillis),
            bound().name().toLowerCase(Locale.ROOT)));
    advice().forEach(a -> text.append("- ").append(a).append('\n'));
    return text.toString();
  }

  private static String number(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%,.0f", millis);
  }

  private static String row(String stage, String... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-28s", stage));
    for (String cell : cells) {
      row.append(String.format(Locale.ROOT, "%12s", cell));
    }
    return row.append('\n').toString();
  }
}
