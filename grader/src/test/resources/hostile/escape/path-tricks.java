// wins: remains
for (String path : List.of("FOLDER/", "FOLDER/../" + Path.of("FOLDER").getFileName() + "/", "../../../../../../../../../../FOLDER/", "/proc/self/root/FOLDER/", "/proc/self/cwd/FOLDER/", "/dev/shm/", "/var/tmp/")) {
  try {
    new FileOutputStream(path + mark).close();
  } catch (IOException e) {
    // Try another.
  }
}
return "written";
