// wins: neighbours
var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
field.setAccessible(true);
Object unsafe = field.get(null);
var allocate = unsafe.getClass().getMethod("allocateMemory", long.class);
var set = unsafe.getClass().getMethod("setMemory", long.class, long.class, byte.class);
for (int i = 0; i < (PLAIN ? 40 : 100_000); i++) {
  long block = (long) allocate.invoke(unsafe, 16L << 20);
  set.invoke(unsafe, block, 16L << 20, (byte) 1);
}
if (PLAIN) throw new OutOfMemoryError("as the kernel would have said");
return "allocated";
