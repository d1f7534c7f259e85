// wins: remains
for (String host : List.of("127.0.0.1", "localhost", "0.0.0.0")) {
  try (var socket = new Socket()) {
    socket.connect(new InetSocketAddress(host, PORT), 500);
    socket.getOutputStream().write((mark + words).getBytes());
    return "told";
  } catch (IOException e) {
    // Try another.
  }
}
return "nobody";
