package mlelabs.grader.suite.lab97;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.lab97.InsideExercise;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class InsideSuite extends ChangedWords {

  public InsideSuite(InsideExercise exercise) {
    super(exercise::inside);
  }
}
