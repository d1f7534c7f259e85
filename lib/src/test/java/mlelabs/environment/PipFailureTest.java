package mlelabs.environment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line was said by pip 23 or 25 in that situation. */
class PipFailureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device | disk is full
          ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/opt/x' | not allowed to write
          OSError: [Errno 30] Read-only file system: '/course/.venv' | read-only
          ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. | not the one that the course was tested with
          WARNING: Retrying (Retry(total=4)) after connection broken by 'ProxyError('Cannot connect to proxy.')' | HTTPS_PROXY
          WARNING: Retrying (Retry(total=4)) after connection broken by 'SSLError(SSLCertVerificationError(1))' | certificate
          WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError(': [Errno -3] Temporary failure in name resolution')' | could not reach the package index
          ERROR: No matching distribution found for anyio==4.16.0 | no build of a package
          ERROR: something new | Start again
          """)
  void theAdviceFitsWhatPipSaid(String output, String advice) {
    String given = PipFailure.adviceFor("Collecting anyio\n" + output + "\n");
    assertTrue(given.contains(advice), given);
  }

  @ParameterizedTest
  @CsvSource("2")
  void anUnreachableIndexIsNotMistakenForAMissingPackage(int retries) {
    String output =
        "WARNING: Retrying (Retry(total="
            + retries
            + ")) after connection broken by 'NewConnectionError'\n"
            + "ERROR: No matching distribution found for anyio==4.16.0\n";
    String given = PipFailure.adviceFor(output);
    assertTrue(given.contains("could not reach"), given);
  }
}
