package mlelabs.grader.suite;

/** Where a {@link LearnerShell} leaves an adapter: public, since the shell's code is elsewhere. */
public final class LearnerAdapter {

  /** The last one. */
  @SuppressWarnings("NullAway.Init")
  public static volatile Object last;

  private LearnerAdapter() {}
}
