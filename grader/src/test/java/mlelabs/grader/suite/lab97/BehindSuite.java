package mlelabs.grader.suite.lab97;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.lab97.BehindExercise;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class BehindSuite extends ChangedWords {

  public BehindSuite(BehindExercise exercise) {
    super(exercise::behind);
  }
}
