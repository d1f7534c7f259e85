package mlelabs.notebook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A notebook that touches what every lab touches first, for a JVM that records what it loads. */
final class Rehearsal {

  private Rehearsal() {}

  static final List<String> CELLS =
      List.of(
          """
          Table table = Table.create(
              "rehearsal",
              StringColumn.create("name", "a", null),
              DoubleColumn.create("value", 1.5, Double.NaN));
          table
          """,
          """
          var chart = new org.knowm.xchart.XYChartBuilder().width(400).height(300).build();
          chart.addSeries("line", new double[] {1, 2}, IntStream.range(0, 2).asDoubleStream().toArray());
          System.out.println("rehearsal");
          chart
          """,
          "double half(double x) { return x / 2; }\nhalf(3)",
          "check(\"\");",
          "undefined + 1");

  /** A connection file with ports that are free now. */
  static String connectionFile() throws IOException {
    StringBuilder ports = new StringBuilder();
    List<ServerSocket> open = new ArrayList<>();
    for (String name : List.of("shell", "iopub", "stdin", "control", "hb")) {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      open.add(socket);
      ports.append('"').append(name).append("_port\":").append(socket.getLocalPort()).append(',');
    }
    for (ServerSocket socket : open) {
      socket.close();
    }
    return "{"
        + ports
        + "\"ip\":\"127.0.0.1\",\"transport\":\"tcp\",\"key\":\"rehearsal\","
        + "\"signature_scheme\":\"hmac-sha256\"}";
  }
}
