package mlelabs.grader.suite.lab97;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.lab97.EarlyExercise;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class EarlySuite extends ChangedWords {

  public EarlySuite(EarlyExercise exercise) {
    super(exercise::early);
  }
}
