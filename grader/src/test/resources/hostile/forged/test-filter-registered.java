// wins: points
// not inside: the tests that are to be left out have been found by then
// not behind: the tests that are to be left out have been found by then
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
