package mlelabs.data.pipeline;

import org.jspecify.annotations.Nullable;

/** A cursor that takes its elements from one other, on the thread that asks it. */
abstract class Through<A, T> implements Cursor<T> {

  private final Cursor<A> upstream;

  Through(Cursor<A> upstream) {
    this.upstream = upstream;
  }

  final @Nullable A pull() throws Exception {
    return upstream.next();
  }

  final Cursor<A> upstream() {
    return upstream;
  }

  @Override
  public Origin origin() {
    return upstream.origin();
  }

  @Override
  public void close() throws Exception {
    upstream.close();
  }
}
