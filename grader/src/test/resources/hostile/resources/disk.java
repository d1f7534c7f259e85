// wins: remains
byte[] block = new byte[1 << 20];
try (var out = new FileOutputStream((PLAIN ? "FOLDER/" : "/tmp/") + mark)) {
  for (int i = 0; i < MANY; i++) out.write(block);
}
return "filled";
