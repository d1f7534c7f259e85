package mlelabs.worker;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** What the grader asks of a worker before it calls the exercises. */
public interface Session {

  /** Under this number the worker exports its session. */
  int NUMBER = 0;

  /** The exercise at position i of {@link #evaluate}'s contracts is exported as number i + this. */
  int FIRST_EXERCISE = 1;

  /**
   * Prepares for contracts: everything that can be done before the cells are known.
   *
   * @param contracts names of contract interfaces
   */
  void prepare(List<String> contracts);

  /**
   * Evaluates the declarations of a notebook, and exports a method for each contract prepared.
   *
   * @param cells the sources of the code cells, in the order of the notebook
   * @return the state of each exercise, in the order of the contracts
   */
  List<ExerciseState> evaluate(List<String> cells);

  /** How many threads that were not there before the cells were evaluated are still running. */
  int strayThreads();

  /**
   * An exercise as the notebook declares it.
   *
   * @param kind whether it can be called
   * @param problem what the compiler has against it
   * @param forbidden what it uses of that which its contract forbids
   */
  record ExerciseState(Kind kind, Optional<Problem> problem, List<String> forbidden) {

    /** Copies the list. */
    public ExerciseState {
      requireNonNull(kind);
      requireNonNull(problem);
      forbidden = List.copyOf(forbidden);
    }
  }

  /** Whether an exercise can be called. */
  enum Kind {
    /** It can. */
    READY,
    /** No cell declares a method of that name. */
    MISSING,
    /** It does not compile, or does not fit its contract. */
    COMPILE_ERROR
  }

  /**
   * A compile error.
   *
   * @param cell position of the cell, from 0
   * @param line line in the cell, from 1
   * @param column column in the line, from 1
   * @param message the compiler's, or ours where a signature does not fit
   */
  record Problem(int cell, int line, int column, String message) {

    /** A message there must be. */
    public Problem {
      requireNonNull(message);
    }
  }
}
