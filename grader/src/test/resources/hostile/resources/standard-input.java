// wins: neighbours
// not behind: the tests go on beside it and the process ends with it
return new Scanner(System.in).nextLine() + new FileInputStream(FileDescriptor.in).read();
