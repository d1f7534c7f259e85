/** Hidden tests of lab 5, with protobuf-java and the JDK's CRC-32C as oracles. */
@NullMarked
package mlelabs.grader.suite.lab05;

import org.jspecify.annotations.NullMarked;
