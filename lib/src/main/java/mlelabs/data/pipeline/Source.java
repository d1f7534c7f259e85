package mlelabs.data.pipeline;

import java.util.function.Supplier;

/**
 * A stage that has its elements from somewhere else.
 *
 * @param name what is read
 * @param opener gives a new cursor at each call, which opens what it reads when it is first asked
 * @param size how many elements, or {@link Stage#UNKNOWN_SIZE}
 * @param version changes when what is read changes: sizes and times of files, for example
 */
public record Source<T>(
    String name, Supplier<Cursor<T>> opener, long size, Supplier<String> version)
    implements Stage<T> {

  @Override
  public String identity() {
    return name + " " + version.get();
  }

  @Override
  public Cursor<T> open(Run run) {
    return opener.get();
  }

  @Override
  public Work work() {
    return Work.READ;
  }
}
