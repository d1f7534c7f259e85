package mlelabs.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PortTest {

  @Test
  void aWantedPortThatIsTakenIsRefusedByName() throws IOException {
    try (ServerSocket taken = listening()) {
      int port = taken.getLocalPort();
      PrerequisiteException refusal =
          assertThrows(PrerequisiteException.class, () -> Port.choose(OptionalInt.of(port)));
      String message = String.valueOf(refusal.getMessage());
      assertTrue(message.startsWith("Port " + port + " is taken"), message);
    }
  }

  @Test
  void aWantedPortThatIsFreeIsTaken() throws IOException {
    int port;
    try (ServerSocket socket = listening()) {
      port = socket.getLocalPort();
    }
    assertEquals(port, Port.choose(OptionalInt.of(port)));
  }

  @Test
  void withoutAWishAFreePortIsChosen() throws IOException {
    int first = Port.choose(OptionalInt.empty());
    try (ServerSocket taken = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
      assertFalse(Port.isFree(taken.getLocalPort()));
      assertNotEquals(first, Port.choose(OptionalInt.empty()));
    }
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
