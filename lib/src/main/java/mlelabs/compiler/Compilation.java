package mlelabs.compiler;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import mlelabs.worker.ClassFile;
import mlelabs.worker.Frame;

/** What the grader asks of a compiler. */
public interface Compilation {

  /** Under this number the compiler exports its service. */
  int NUMBER = 0;

  /**
   * Prepares for contracts: everything that can be done before the cells are known. It does no harm
   * to prepare for the same ones again.
   *
   * @param contracts names of contract interfaces
   */
  void prepare(List<String> contracts);

  /**
   * Compiles the declarations of a notebook and an adapter for each contract prepared, and runs
   * none.
   *
   * @param cells the sources of the code cells, in the order of the notebook
   * @param skipped places whose declarations are left out
   * @param carefully whether to compile one declaration after another and tell of each
   * @param progress hears what is about to be compiled
   */
  Compiled compile(List<String> cells, List<Skipped> skipped, boolean carefully, Progress progress);

  /**
   * Finds where a notebook's code was spinning: the outermost loop around the frames, else the
   * place of the outermost frame.
   *
   * @param cells as they were compiled
   * @param skipped as they were left out
   * @param carefully as they were compiled
   * @param frames of classes that were compiled, innermost first
   */
  Optional<Place> spinning(
      List<String> cells, List<Skipped> skipped, boolean carefully, List<Frame> frames);

  /** Hears what is about to be compiled. */
  interface Progress {

    /** The declaration at a place is next. */
    void compiling(Place place);
  }

  /**
   * A line of a cell.
   *
   * @param cell position of the cell, from 0
   * @param line line in the cell, from 1
   */
  record Place(int cell, int line) {}

  /**
   * A place that is not compiled.
   *
   * @param place where
   * @param reason in words, for the learner
   */
  record Skipped(Place place, String reason) {

    /** A reason there must be. */
    public Skipped {
      requireNonNull(place);
      requireNonNull(reason);
    }
  }

  /**
   * A notebook in class files.
   *
   * @param classes may need each other in any order
   * @param runs what is to be called once before the exercises, in this order: the initialisers of
   *     variables, then the adapters that hand the exercises over
   * @param exercises the state of each exercise, in the order of the contracts
   */
  record Compiled(List<ClassFile> classes, List<Run> runs, List<ExerciseState> exercises) {

    /** Copies the lists. */
    public Compiled {
      classes = List.copyOf(classes);
      runs = List.copyOf(runs);
      exercises = List.copyOf(exercises);
    }
  }

  /**
   * A static method without parameters.
   *
   * @param className the binary name of its class
   * @param method its name
   * @param place of the declaration that it initialises; none for an adapter
   */
  record Run(String className, String method, Optional<Place> place) {

    /** Names there must be. */
    public Run {
      requireNonNull(className);
      requireNonNull(method);
      requireNonNull(place);
    }
  }

  /**
   * An exercise as the notebook declares it.
   *
   * @param kind whether it can be called
   * @param problem what the compiler has against it
   * @param forbidden what it uses of that which its contract forbids
   * @param runTimeNames what it uses that could reach the forbidden without naming it, where its
   *     contract forbids something: {@code java.lang.Class.forName}
   */
  record ExerciseState(
      Kind kind, Optional<Problem> problem, List<String> forbidden, List<String> runTimeNames) {

    /** Copies the lists. */
    public ExerciseState {
      requireNonNull(kind);
      requireNonNull(problem);
      forbidden = List.copyOf(forbidden);
      runTimeNames = List.copyOf(runTimeNames);
    }

    /** One that uses nothing that it might not, as far as is known. */
    public ExerciseState(Kind kind, Optional<Problem> problem) {
      this(kind, problem, List.of(), List.of());
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
