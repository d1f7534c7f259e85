package mlelabs.worker;

import java.util.List;

/** What the grader asks of a worker before it calls the exercises. */
public interface Session {

  /** Under this number the worker exports its session. */
  int NUMBER = 0;

  /** The exercise at position i of {@link #prepare}'s contracts is exported as number i + this. */
  int FIRST_EXERCISE = 1;

  /**
   * Prepares for contracts: everything that can be done before the cells are known.
   *
   * @param contracts names of contract interfaces
   */
  void prepare(List<String> contracts);

  /**
   * Makes the classes of a notebook known; none is initialised before it is used.
   *
   * @param classes may need each other in any order
   */
  void define(List<ClassFile> classes);

  /**
   * Calls a static method without parameters, such as the initialiser of a variable. What it throws
   * is dropped, as the kernel would show it and go on.
   *
   * @param className the binary name of its class
   * @param method its name
   */
  void run(String className, String method);

  /**
   * Exports the methods that were handed over to {@link Bridge}.
   *
   * @return whether there is one for each contract, in the order of the contracts
   */
  boolean[] export();

  /** How many threads that were not there at {@link #prepare}, or {@link #export}, still run. */
  int strayThreads();

  /** Where the notebook's code is at the moment: the frames of its classes, innermost first. */
  List<Frame> frames();
}
