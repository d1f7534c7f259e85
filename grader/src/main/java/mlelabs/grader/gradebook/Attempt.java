package mlelabs.grader.gradebook;

import java.time.Instant;

/**
 * One file that a student handed in for a lab.
 *
 * @param student whose it is
 * @param lab the lab's id
 * @param number from 1, in the order in which they were first graded
 * @param handedIn when
 * @param hash SHA-256 of the file in hexadecimal; empty where a person entered scores without one
 */
public record Attempt(String student, String lab, int number, Instant handedIn, String hash) {}
