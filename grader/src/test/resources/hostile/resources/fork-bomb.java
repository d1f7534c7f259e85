// wins: remains
List<String> programs = PLAIN ? List.of("/bin/sleep") : List.of("/bin/sleep", "/java/bin/java", "/usr/bin/prlimit", "/usr/bin/true");
for (int i = 0; i < (PLAIN ? 5 : 300); i++) {
  for (String program : programs) {
    try {
      if (program.endsWith("java")) {
        new ProcessBuilder(program, "-Xmx8m", "-Dmark=" + mark, "-version").start();
      } else {
        new ProcessBuilder("sh", "-c", "sleep 300; exit # " + mark).start();
      }
    } catch (IOException e) {
      // No more, or no such program.
    }
  }
}
return "forked";
