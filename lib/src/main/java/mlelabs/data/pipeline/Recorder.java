package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** Writes down what each thread of a run does, stage by stage. */
public final class Recorder {

  private final long began = System.nanoTime();
  private final Map<Stage<?>, Meter> known = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<String, Meter> inner = new ConcurrentSkipListMap<>();
  private final List<Meter> meters = new ArrayList<>();
  private final Meter train = new Meter(Explanation.TRAIN, Stage.Work.MAP, 0);
  private int sections;
  private final Queue<Lane> lanes = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Lane> lane = ThreadLocal.withInitial(this::newLane);

  /** For runs of one pipeline. */
  public Recorder(Stage<?> pipeline) {
    register(pipeline, 0);
  }

  private void register(Stage<?> stage, int section) {
    boolean handsOver = stage instanceof ParallelMap<?, ?> || stage instanceof Prefetch<?>;
    int before = handsOver ? ++sections : section;
    stage.inputs().forEach(input -> register(input, before));
    if (!known.containsKey(stage)) {
      int own = stage instanceof ParallelMap<?, ?> ? StageReport.PARALLEL : section;
      Meter meter = new Meter(stage.name(), stage.work(), own);
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
        : inner.computeIfAbsent(
            stage.name(), name -> new Meter(name, stage.work(), StageReport.PARALLEL));
  }

  /** Trains on an element. */
  public void train(Runnable work) {
    Lane mine = lane();
    mine.enter(train);
    try {
      work.run();
      train.count();
    } finally {
      mine.leave();
    }
  }

  /** What each stage cost so far, in the order in which data flows, the trainer last. */
  public List<StageReport> stages() {
    List<Meter> all = new ArrayList<>(inner.values());
    all.addAll(meters);
    all.add(train);
    return all.stream().map(Meter::report).toList();
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
