// wins: remains
try (var socket = new DatagramSocket()) {
  byte[] data = (mark + words).getBytes();
  for (String host : List.of("127.0.0.1", "224.0.0.1", "255.255.255.255")) {
    try {
      socket.setBroadcast(true);
      socket.send(new DatagramPacket(data, data.length, InetAddress.getByName(host), PORT));
    } catch (IOException e) {
      // Try another.
    }
  }
}
return "told";
