package mlelabs.exercise.lab05;

import java.util.List;
import mlelabs.exercise.Exercise;

/** Exercise 5.3: read a file, and trust no byte of it. */
@FunctionalInterface
@Exercise(
    value = "5.3",
    forbidden = {"mlelabs.data"})
public interface ReadAllExercise {

  /**
   * The payloads of all records of a file, in order; a file without bytes has none. Records stand
   * one behind the other as exercise 5.2 writes them, and a file ends where a record ends.
   *
   * <p>Each record is checked in this order, and the first that does not hold is thrown as a {@link
   * CorruptRecord} with the index of the record and the reason:
   *
   * <ol>
   *   <li>fewer than 12 bytes are left: "truncated";
   *   <li>the 4 bytes behind the length are not its masked CRC-32C: "length checksum";
   *   <li>the length, read as unsigned, and 4 more bytes reach beyond the file: "truncated"; no
   *       array of that length is made;
   *   <li>the 4 bytes behind the payload are not its masked CRC-32C: "data checksum".
   * </ol>
   *
   * <p>The bytes behind a record are not copied again for every record: there may be many.
   *
   * @param file all bytes of the file
   * @return each payload as a new array
   * @throws CorruptRecord as said above
   */
  List<byte[]> readAll(byte[] file) throws CorruptRecord;
}
