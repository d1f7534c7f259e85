package mlelabs.data.pipeline;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What one stage did in a run, over all threads. */
final class Meter {

  private final String stage;
  private final Stage.Work work;
  private final int section;
  private final LongAdder elements = new LongAdder();
  private final LongAdder busy = new LongAdder();
  private final LongAdder waited = new LongAdder();
  private final Set<String> threads = ConcurrentHashMap.newKeySet();

  Meter(String stage, Stage.Work work, int section) {
    this.stage = stage;
    this.work = work;
    this.section = section;
  }

  String stage() {
    return stage;
  }

  Stage.Work work() {
    return work;
  }

  void count() {
    elements.increment();
  }

  void worked(String thread, long nanos) {
    busy.add(nanos);
    threads.add(thread);
  }

  void waited(long nanos) {
    waited.add(nanos);
  }

  StageReport report() {
    return new StageReport(
        stage, work, section, elements.sum(), busy.sum() / 1e6, waited.sum() / 1e6, threads.size());
  }
}
