package mlelabs.data.pipeline;

/**
 * What a pipeline may use of the machine when it chooses its own parallelism and buffers.
 *
 * @param processors how many processors its threads may keep busy
 * @param bytes how much memory elements may take that were pulled ahead
 */
public record Budget(int processors, long bytes) {

  /** All processors, and a quarter of the largest heap. */
  public static final Budget OF_MACHINE =
      new Budget(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / 4);

  public Budget {
    Rules.atLeast(1, "processors", processors);
    Rules.atLeast(1, "bytes", bytes);
  }
}
