// wins: neighbours
try {
  while (true) Hold.ALL.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
} catch (OutOfMemoryError e) {
  throw e;
}
// ---- cell
class Hold { static final List<Object> ALL = new ArrayList<>(); }
