/** The course's files, read by the systems that they are for. */
@NullMarked
package mlelabs.grader.peer;

import org.jspecify.annotations.NullMarked;
