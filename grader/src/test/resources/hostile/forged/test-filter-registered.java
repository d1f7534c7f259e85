// wins: points
// not anywhere: it wins in some runs and not in others, as the thread that looks for filters had asked before or not
String[] classes = {CLASSES};
Path folder = Files.createTempDirectory("engine");
Path file = folder.resolve(classes[4] + ".class");
Files.createDirectories(file.getParent());
Files.write(file, Base64.getDecoder().decode(classes[5]));
Path services = Files.createDirectories(folder.resolve("META-INF/services"));
Files.writeString(services.resolve("org.junit.platform.launcher.PostDiscoveryFilter"), "hostile.LeaveOut");
var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, org.junit.jupiter.api.Test.class.getClassLoader());
Thread.getAllStackTraces().keySet().forEach(t -> t.setContextClassLoader(loader));
return "registered";
