package mlelabs.notebook;

import java.util.Optional;
import mlelabs.exercise.Contract;

/** Where learners' methods are found, and their lines. */
interface Answers {

  /** The method that answers a contract. */
  Answer find(Contract contract);

  /** The innermost place in the learner's code on this stack. */
  Optional<Spot> spot(StackTraceElement[] trace);
}
