// wins: remains
for (int i = 0; i < MANY; i++) Files.createFile(Path.of((PLAIN ? "FOLDER/" : "/tmp/") + mark + i + "-" + System.nanoTime()));
return "filled";
