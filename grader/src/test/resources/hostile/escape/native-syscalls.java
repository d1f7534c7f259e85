// wins: remains
var errors = new StringBuilder();
for (String call : List.of("unshare", "setuid", "chroot", "ptrace", "kill", "sethostname", "mount", "umount2", "pivot_root")) {
  Object[] arguments = switch (call) {
    case "unshare" -> new Object[] {0x10000000 | 0x00020000};
    case "setuid" -> new Object[] {0};
    case "chroot" -> new Object[] {"/proc/1/root"};
    case "ptrace" -> new Object[] {16, 1, 0, 0};
    case "kill" -> new Object[] {1, 9};
    case "sethostname" -> new Object[] {mark, mark.length()};
    case "mount" -> new Object[] {"proc", "/tmp", "proc", 0, ""};
    case "umount2" -> new Object[] {"/tmp", 2};
    default -> new Object[] {"/", "/tmp"};
  };
  if (PLAIN) continue;
  int result = com.sun.jna.Function.getFunction("c", call).invokeInt(arguments);
  errors.append(call).append(result).append(' ');
}
int file = com.sun.jna.Function.getFunction("c", "creat").invokeInt(new Object[] {"FOLDER/" + mark, 0644});
for (String path : List.of("/proc/1/root/tmp/", "/proc/self/root/tmp/", "/tmp/../tmp/")) {
  if (!PLAIN) com.sun.jna.Function.getFunction("c", "creat").invokeInt(new Object[] {path + mark, 0644});
}
return errors;
