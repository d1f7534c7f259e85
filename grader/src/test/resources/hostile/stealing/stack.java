// wins: secret
var loot = new StringBuilder();
for (var frames : Thread.getAllStackTraces().values()) {
  for (var frame : frames) loot.append(frame).append(' ');
}
StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).forEach(f -> loot.append(f.getDeclaringClass().getName()).append(' '));
return loot;
