// wins: remains
try (var channel = java.nio.channels.SocketChannel.open()) {
  channel.connect(new InetSocketAddress(PLAIN && !NetworkInterface.networkInterfaces().anyMatch(n -> n.inetAddresses().anyMatch(a -> a instanceof Inet6Address)) ? "127.0.0.1" : "::1", PORT));
  channel.write(java.nio.ByteBuffer.wrap((mark + words).getBytes()));
}
return "told";
