// wins: remains
Path program = Files.writeString(Files.createTempDirectory("child").resolve("Child.java"),
    "class Child { public static void main(String[] a) throws Exception { Thread.sleep(300_000); } }");
new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx32m", "-Dmark=" + mark, program.toString())
    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
return "started";
