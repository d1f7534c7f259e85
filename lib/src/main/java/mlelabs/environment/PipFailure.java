package mlelabs.environment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A known way in which pip fails.
 *
 * @param sign what pip's output then holds
 * @param advice what to do about it
 */
record PipFailure(Pattern sign, String advice) {

  /** Checked in this order: a full disk also breaks downloads. */
  private static final List<PipFailure> KNOWN =
      List.of(
          failure(
              "No space left on device|Errno 28|not enough space",
              "The disk is full. The Python environment needs about 300 MB: free some space and start again."),
          failure(
              "Errno 30|Read-only file system",
              "The folder is on a read-only file system. Copy the course to a folder of your own and start it there."),
          failure(
              "Errno 13|Permission denied|Access is denied|WinError 5\\b",
              "pip was not allowed to write. Copy the course to a folder of your own, and close programs that use its .venv."),
          failure(
              "DO NOT MATCH THE HASHES",
              "A downloaded package is not the one that the course was tested with. Start again; if it stays so, something between here and the package index alters files (`pip cache purge` clears old copies)."),
          failure(
              "407 Proxy|ProxyError|Cannot connect to proxy|Tunnel connection failed",
              "The proxy refused pip. Check HTTPS_PROXY (http://USER:PASSWORD@HOST:PORT), or `pip config set global.proxy URL`."),
          failure(
              "SSLError|CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError",
              "The package index's certificate is not trusted here, as happens behind a company's proxy. Name the company's certificates: `pip config set global.cert FILE.pem`."),
          failure(
              "NewConnectionError|ConnectTimeout|ReadTimeout|Connection refused|Connection broken|Name or service not known|Temporary failure in name resolution|getaddrinfo failed|nodename nor servname|Failed to establish|Max retries exceeded|Retrying \\(Retry|Network is unreachable",
              "pip could not reach the package index. Check the network. Behind a proxy set HTTPS_PROXY=http://HOST:PORT; for a mirror `pip config set global.index-url URL`."),
          failure(
              "No matching distribution found|Could not find a version that satisfies",
              "The package index has no build of a package for this Python and this machine. The course is tested with Python 3.10 to 3.14 on Linux (x86-64 and ARM), macOS and Windows; a mirror may also be incomplete."));

  private static PipFailure failure(String sign, String advice) {
    return new PipFailure(Pattern.compile(sign, Pattern.CASE_INSENSITIVE), advice);
  }

  /** What to do about a failure of which this is the output. */
  static String adviceFor(String output) {
    return KNOWN.stream()
        .filter(failure -> failure.sign.matcher(output).find())
        .map(PipFailure::advice)
        .findFirst()
        .orElse("Start again; what was downloaded is kept. pip's own words are above.");
  }
}
