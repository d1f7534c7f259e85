// wins: neighbours
List<byte[]> all = Collections.synchronizedList(new ArrayList<>());
Hold.ALL.add(all);
while (true) {
  try {
    all.add(new byte[1 << 16]);
  } catch (OutOfMemoryError e) {
    // Hold on to it.
  }
}
// ---- cell
class Hold { static final List<Object> ALL = new ArrayList<>(); }
