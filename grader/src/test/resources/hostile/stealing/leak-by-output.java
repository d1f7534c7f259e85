// wins: secret
// not early: nothing has been asked yet
System.out.println(mark + "asked for " + words);
System.err.println(mark + "asked for " + words);
new FileOutputStream(FileDescriptor.out).write((mark + "asked for " + words + "\n").getBytes());
return "printed";
