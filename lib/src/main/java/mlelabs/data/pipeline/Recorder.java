package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes down what each thread of a run does, stage by stage. */
public final class Recorder {

  private final long began = System.nanoTime();
  private final Map<Stage<?>, Meter> known = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<String, Meter> inner = Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<Meter> meters = new ArrayList<>();
  private final Queue<Lane> lanes = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Lane> lane = ThreadLocal.withInitial(this::newLane);

  /** For runs of one pipeline. */
  public Recorder(Stage<?> pipeline) {
    register(pipeline);
  }

  private void register(Stage<?> stage) {
    stage.inputs().forEach(this::register);
    if (!known.containsKey(stage)) {
      Meter meter = new Meter(stage.name(), stage.work());
      known.put(stage, meter);
      meters.add(meter);
    }
  }

  private Lane newLane() {
    Lane created = new Lane(Thread.currentThread().getName(), began);
    lanes.add(created);
    return created;
  }

  /** Of the thread that calls. */
  Lane lane() {
    return lane.get();
  }

  /** A stage that a function of the pipeline made is known by its name. */
  Meter meter(Stage<?> stage) {
    Meter meter = known.get(stage);
    return meter != null
        ? meter
        : inner.computeIfAbsent(stage.name(), name -> new Meter(name, stage.work()));
  }

  /** Does something else, as a stage that is not part of the pipeline: training. */
  public void time(String stage, Runnable work) {
    Lane mine = lane();
    mine.enter(inner.computeIfAbsent(stage, name -> new Meter(name, Stage.Work.MAP)));
    try {
      work.run();
    } finally {
      mine.leave();
    }
  }

  /** What each stage cost so far, in the order in which data flows. */
  public List<StageReport> stages() {
    List<StageReport> reports = new ArrayList<>();
    synchronized (inner) {
      inner.values().forEach(m -> reports.add(m.report()));
    }
    meters.forEach(m -> reports.add(m.report()));
    return reports;
  }

  /** What each thread did, in the order in which the threads began. */
  public List<Span> spans() {
    return lanes.stream().flatMap(l -> l.spans().stream()).toList();
  }

  /** Nanoseconds since it was made. */
  public long elapsed() {
    return System.nanoTime() - began;
  }
}
