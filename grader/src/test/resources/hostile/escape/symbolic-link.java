// wins: remains
Path link = Path.of((PLAIN ? "FOLDER/" : "/tmp/") + "link-" + System.nanoTime());
Files.createSymbolicLink(link, Path.of("FOLDER/" + mark));
Files.writeString(link, "through the link");
return "written";
