package mlelabs.grader.submission;

import java.nio.file.Path;

/**
 * A file that a student handed in, before it is read.
 *
 * @param student whose it is
 * @param file where it lies
 * @param depth how many folders lie between the student and the file
 * @param problem why it must not be read, or empty
 */
record HandedIn(String student, Path file, int depth, String problem) {

  /** The end of the path, from the student's folder on. */
  String shown() {
    int names = file.getNameCount();
    return file.subpath(Math.max(0, names - depth - 2), names).toString();
  }
}
