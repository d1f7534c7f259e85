// wins: remains
for (String shell : List.of("/bin/sh", "/usr/bin/sh", "/bin/bash")) {
  try {
    new ProcessBuilder(shell, "-c", "nohup sleep 300 >/dev/null 2>&1; exit # " + mark).start();
    return "started";
  } catch (IOException e) {
    // No such shell.
  }
}
return "no shell";
