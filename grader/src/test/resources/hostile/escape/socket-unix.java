// wins: remains
try (var channel = java.nio.channels.SocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
  channel.connect(java.net.UnixDomainSocketAddress.of("FOLDER/accomplice"));
  channel.write(java.nio.ByteBuffer.wrap((mark + words).getBytes()));
}
return "told";
