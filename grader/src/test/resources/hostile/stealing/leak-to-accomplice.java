// wins: remains
try (var socket = new Socket("127.0.0.1", PORT)) {
  socket.getOutputStream().write((mark + words).getBytes());
}
return "told";
