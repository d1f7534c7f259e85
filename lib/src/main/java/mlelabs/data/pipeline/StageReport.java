package mlelabs.data.pipeline;

/**
 * What a stage cost in a run.
 *
 * @param stage its name
 * @param work what it mostly does
 * @param section stages of the same section take turns, so that their times add up; in section
 *     {@link #PARALLEL} each stage has its threads to itself
 * @param elements how many it gave
 * @param busyMillis the time that threads spent in it and not in the stages before it
 * @param waitedMillis how long whoever takes its elements had to wait for them, doing nothing else
 * @param threads how many threads worked for it
 */
public record StageReport(
    String stage,
    Stage.Work work,
    int section,
    long elements,
    double busyMillis,
    double waitedMillis,
    int threads) {

  /** The section of stages that several threads work for at once. */
  public static final int PARALLEL = -1;
}
