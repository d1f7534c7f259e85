// wins: remains
var server = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX);
server.bind(java.net.UnixDomainSocketAddress.of((PLAIN ? "FOLDER/" : "/tmp/") + mark + ".socket"));
return "listening";
