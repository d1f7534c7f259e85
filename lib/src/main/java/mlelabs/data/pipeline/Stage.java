package mlelabs.data.pipeline;

import java.util.List;

/** One step of a pipeline with all steps before it: a description, which never changes. */
public interface Stage<T> {

  /** The size of a stage that only counting would tell. */
  long UNKNOWN_SIZE = -1;

  /** What a stage mostly does, which decides what would make it faster. */
  enum Work {
    /** Waits for files or other machines, and takes their bytes apart. */
    READ,
    /** Computes. */
    MAP,
    /** Hands elements on: batches, shuffles, buffers. */
    MOVE
  }

  /** As a reader of a table knows it, with what it was told: {@code shuffle(10000)}. */
  String name();

  /**
   * All that it was told and, of a source, the state of what it reads: two that differ do not mix.
   */
  default String identity() {
    return name();
  }

  /** The stages that it takes its elements from. */
  default List<Stage<?>> inputs() {
    return List.of();
  }

  /**
   * A new pass, from the first element. Costs nothing: files and threads wait for the first pull.
   */
  Cursor<T> open(Run run);

  /** How many elements a pass has, where that is known without one. */
  default long size() {
    return UNKNOWN_SIZE;
  }

  /** What it mostly does. */
  default Work work() {
    return Work.MOVE;
  }

  /** Whether each epoch is to have another order. */
  default boolean reshuffles() {
    return false;
  }

  /** Whether each pass has the same elements in the same order. */
  default boolean repeatable() {
    return inputs().stream().allMatch(Stage::repeatable);
  }
}
