// wins: neighbours
String line = (mark + " ").repeat(1000);
while (true) {
  System.out.println(line);
  System.err.println(line);
  new FileOutputStream(FileDescriptor.out).write(line.getBytes());
}
