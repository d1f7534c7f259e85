package mlelabs.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A TCP port of this machine on which JupyterLab can listen. */
final class Port {

  private static final int FIRST = 8888;
  private static final int TRIED = 100;

  private Port() {}

  /**
   * The wanted port, or without one the first free from 8888 on.
   *
   * @throws PrerequisiteException if it is taken
   */
  static int choose(OptionalInt wanted) {
    if (wanted.isPresent()) {
      int port = wanted.getAsInt();
      if (!isFree(port)) {
        throw new PrerequisiteException(
            "Port %d is taken by another program. Stop that program, or choose another with --port N (mvn -Plab -Dport=N), or leave the choice to the course."
                .formatted(port));
      }
      return port;
    }
    return IntStream.range(FIRST, FIRST + TRIED)
        .filter(Port::isFree)
        .findFirst()
        .orElseThrow(
            () ->
                new PrerequisiteException(
                    "Ports %d to %d are all taken. Choose one with --port N (mvn -Plab -Dport=N)."
                        .formatted(FIRST, FIRST + TRIED - 1)));
  }

  /** Whether nothing listens on a port of the loopback addresses. */
  static boolean isFree(int port) {
    return canListen("127.0.0.1", port) && (canListen("::1", port) || !canListen("::1", 0));
  }

  private static boolean canListen(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
