// wins: remains
Path library = Path.of("/usr/lib/x86_64-linux-gnu/libz.so.1");
if (Files.exists(library)) System.load(library.toRealPath().toString());
Path copy = Path.of((PLAIN ? "FOLDER/" : "/tmp/") + mark + ".so");
if (Files.exists(library)) Files.copy(library, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
else Files.writeString(copy, "");
System.load(copy.toString());
return "loaded";
