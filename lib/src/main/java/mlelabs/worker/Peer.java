package mlelabs.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import mlelabs.worker.WireType.WireMethod;
import org.jspecify.annotations.Nullable;

/**
 * One end of the wire: calls objects of the other side and answers calls to its own.
 *
 * <p>A message is a four-byte length and that many bytes: a kind, the number of the request, and
 * then
 *
 * <ul>
 *   <li>for a call: the number of the object, the place of the method in its interface, and the
 *       arguments;
 *   <li>for a result: the value, then those arguments that the method changed, each with its
 *       position;
 *   <li>for an exception: see {@link Thrown}, then the changed arguments.
 * </ul>
 *
 * <p>Calls may nest and overlap: each side answers every call on a thread of its own, so that a
 * callback can run while the call that caused it is under way.
 *
 * <p>An array, list, map or table that a method changed is changed in the caller's hands too, so
 * that a test of it works alike in one process and across two.
 */
public final class Peer implements AutoCloseable {

  /**
   * The longest message that is read or written, 64 MiB: eight million numbers, several times what
   * a suite sends, and little enough that a worker cannot fill the grader's memory with one.
   */
  public static final int LONGEST_MESSAGE = 1 << 26;

  private static final byte CALL = 1;
  private static final byte RESULT = 2;
  private static final byte EXCEPTION = 3;

  private static final int NO_ARGUMENT = -1;

  private static final String ENDED = "the process ended";

  private final DataInputStream in;
  private final OutputStream out;
  private final ExecutorService threads;
  private final CallWait wait;
  private final AtomicLong nextRequest = new AtomicLong();
  private final Map<Long, CompletableFuture<byte[]>> pending = new ConcurrentHashMap<>();
  private final Numbered exports = new Numbered();
  private volatile @Nullable String lost;

  /** How a caller waits for an answer; the grader's keeps an eye on the limits meanwhile. */
  public interface CallWait {

    /**
     * @return the answer
     * @throws RuntimeException if there will be none
     */
    byte[] await(CompletableFuture<byte[]> answer);
  }

  /**
   * An end over a pair of streams. It reads nothing before {@link #serve}.
   *
   * @param threads answers calls; {@code serve} blocks while it accepts no more
   * @param wait how callers on this side wait
   */
  public Peer(InputStream in, OutputStream out, ExecutorService threads, CallWait wait) {
    this.in = new DataInputStream(in);
    this.out = out;
    this.threads = threads;
    this.wait = wait;
  }

  /** Makes an object callable under a number that both sides know. */
  public void export(int number, Object object, Class<?> type) {
    exports.put(number, object, WireType.of(type));
  }

  /** A stand-in for the object that the other side exports under a number. */
  public <T> T remote(int number, Class<T> type) {
    return type.cast(stub(number, WireType.of(type)));
  }

  /**
   * Reads messages until the other side ends, then fails every call that still waits. Runs on the
   * caller's thread.
   */
  public void serve() {
    String reason = "the connection ended";
    try {
      while (true) {
        dispatch(readMessage());
      }
    } catch (EOFException e) {
      reason = ENDED;
    } catch (IOException | RuntimeException e) {
      reason = e.getMessage() == null ? e.toString() : e.getMessage();
    } catch (OutOfMemoryError e) {
      reason = "a message must fit into memory";
    } finally {
      lose(reason);
    }
  }

  /** Ends this side: every waiting call fails. */
  @Override
  public void close() {
    lose("the connection was closed");
    try {
      out.close();
    } catch (IOException e) {
      // The other side is gone already, which is what closing wants.
    }
  }

  /** Whether the other side is gone because its streams were closed, as they are when it exits. */
  public boolean hasEnded() {
    return ENDED.equals(lost);
  }

  /** Whether the other side is gone. */
  public boolean isLost() {
    return lost != null;
  }

  private void lose(String reason) {
    if (lost == null) {
      lost = reason;
    }
    for (CompletableFuture<byte[]> answer : List.copyOf(pending.values())) {
      answer.completeExceptionally(new LostPeerException(reason));
    }
  }

  private byte[] readMessage() throws IOException {
    int length = in.readInt();
    if (length < 9 || length > LONGEST_MESSAGE) {
      throw new WireException(
          "a message must have 9 to " + LONGEST_MESSAGE + " bytes, but has " + length);
    }
    byte[] message = in.readNBytes(length);
    if (message.length < length) {
      throw new EOFException();
    }
    return message;
  }

  private void dispatch(byte[] message) throws IOException {
    WireInput head = new WireInput(message);
    byte kind = head.readByte();
    long request = head.readLong();
    if (kind == CALL) {
      try {
        threads.execute(() -> answer(request, message));
      } catch (RejectedExecutionException e) {
        throw new WireException("calls must be answered, but this side has ended");
      }
      return;
    }
    CompletableFuture<byte[]> answer = pending.remove(request);
    if (answer == null || (kind != RESULT && kind != EXCEPTION)) {
      throw new WireException("an answer must be to a call, but was to " + request);
    }
    answer.complete(message);
  }

  private void send(WireOutput message) throws IOException {
    int length = message.length();
    synchronized (out) {
      out.write(
          new byte[] {
            (byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length
          });
      out.write(message.bytes(), 0, length);
      out.flush();
    }
  }

  // ---- calling

  private @Nullable Object call(int object, int place, WireMethod method, @Nullable Object[] args)
      throws Throwable {
    String gone = lost;
    if (gone != null) {
      throw new LostPeerException(gone);
    }
    long request = nextRequest.incrementAndGet();
    WireOutput message = message(CALL, request);
    message.writeInt(object);
    message.writeInt(place);
    References references = new References();
    for (int i = 0; i < args.length; i++) {
      Codecs.of(method.parameters().get(i)).write(message, args[i], references);
    }
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    pending.put(request, answer);
    // Who is lost from here on finds the call among those that wait.
    gone = lost;
    if (gone != null) {
      pending.remove(request);
      throw new LostPeerException(gone);
    }
    try {
      send(message);
    } catch (IOException e) {
      pending.remove(request);
      throw new LostPeerException(ENDED);
    }
    return result(wait.await(answer), method, args, references);
  }

  private @Nullable Object result(
      byte[] message, WireMethod method, @Nullable Object[] args, References references)
      throws Throwable {
    WireInput body = new WireInput(message);
    byte kind = body.readByte();
    body.readLong();
    Object value = null;
    Throwable thrown = null;
    try {
      if (kind == RESULT) {
        value = Codecs.of(method.result()).read(body, references);
      } else {
        thrown = Thrown.read(body, method.method(), references);
      }
      restore(body, method, args, references);
    } catch (WireException e) {
      throw new MisfitError(String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      throw new MisfitError("an answer must fit into memory");
    }
    if (thrown != null) {
      throw thrown;
    }
    return value;
  }

  private static void restore(
      WireInput body, WireMethod method, @Nullable Object[] args, References references)
      throws WireException {
    for (int i = body.readInt(); i != NO_ARGUMENT; i = body.readInt()) {
      if (i < 0 || i >= args.length || !Codecs.isMutable(method.parameters().get(i))) {
        throw new WireException("a changed argument must be one of the call's, but was " + i);
      }
      Object changed = Codecs.of(method.parameters().get(i)).read(body, references);
      if (!Restored.into(args[i], changed)) {
        throw new ChangedArgumentError(i);
      }
    }
  }

  // ---- answering

  private void answer(long request, byte[] message) {
    try {
      WireOutput answer;
      try {
        answer = invoke(request, message);
      } catch (WireException e) {
        lose(String.valueOf(e.getMessage()));
        close();
        return;
      }
      send(answer);
    } catch (IOException e) {
      lose(ENDED);
    }
  }

  private WireOutput invoke(long request, byte[] message) throws WireException {
    WireInput data = new WireInput(message);
    data.readByte();
    data.readLong();
    Exported target = exports.get(data.readInt());
    List<WireMethod> methods = target.methods();
    int place = data.readInt();
    if (place < 0 || place >= methods.size()) {
      throw new WireException("a call must be of a method, but was of number " + place);
    }
    WireMethod method = methods.get(place);
    References references = new References();
    @Nullable Object[] args = new @Nullable Object[method.parameters().size()];
    int[] bounds = new int[args.length + 1];
    bounds[0] = data.position();
    for (int i = 0; i < args.length; i++) {
      args[i] = Codecs.of(method.parameters().get(i)).read(data, references);
      bounds[i + 1] = data.position();
    }
    return outcome(request, message, target, method, args, bounds, references);
  }

  private WireOutput outcome(
      long request,
      byte[] message,
      Exported target,
      WireMethod method,
      @Nullable Object[] args,
      int[] bounds,
      References references) {
    WireOutput answer = message(RESULT, request);
    try {
      Object value = method.method().invoke(target.object(), args);
      Codecs.of(method.result()).write(answer, value, references);
    } catch (InvocationTargetException e) {
      answer = thrown(request, e.getCause(), method, references);
    } catch (ReflectiveOperationException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      answer = thrown(request, e, method, references);
    }
    for (int i = 0; i < args.length; i++) {
      WireType type = method.parameters().get(i);
      if (Codecs.isMutable(type)
          && !Codecs.of(type)
              .unchanged(args[i], message, bounds[i], bounds[i + 1], new AsTheyCame())) {
        answer.writeInt(i);
        Codecs.of(type).write(answer, args[i], references);
      }
    }
    answer.writeInt(NO_ARGUMENT);
    return answer;
  }

  private WireOutput thrown(
      long request, @Nullable Throwable thrown, WireMethod method, References references) {
    WireOutput answer = message(EXCEPTION, request);
    Thrown.write(
        answer, thrown == null ? new IllegalStateException() : thrown, method.method(), references);
    return answer;
  }

  // ---- references

  private Object stub(int number, WireType type) {
    return Proxy.newProxyInstance(
        type.raw().getClassLoader() == null
            ? Peer.class.getClassLoader()
            : type.raw().getClassLoader(),
        new Class<?>[] {type.raw()},
        new Stub(number, type));
  }

  /** The object behind a number on the other side. */
  private final class Stub implements InvocationHandler {

    private final int number;
    private final List<WireMethod> methods;
    private final Map<Method, Integer> places = new HashMap<>();

    Stub(int number, WireType type) {
      this.number = number;
      this.methods = type.methods();
      for (int i = 0; i < methods.size(); i++) {
        places.put(methods.get(i).method(), i);
      }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
        throws Throwable {
      Integer place = places.get(method);
      @Nullable Object[] values = args == null ? new @Nullable Object[0] : args;
      if (place != null) {
        return call(number, place, methods.get(place), values);
      }
      if (method.getDeclaringClass() == Object.class) {
        return ofObject(proxy, method, values);
      }
      return InvocationHandler.invokeDefault(proxy, method, args);
    }

    private Object ofObject(Object proxy, Method method, @Nullable Object[] args) {
      return switch (method.getName()) {
        case "equals" -> proxy == args[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "object " + number + " of the other side";
      };
    }
  }

  private record Exported(Object object, WireType type, List<WireMethod> methods) {}

  /** This side's objects by the number under which the other side calls them. */
  private static final class Numbered {

    private static final int FIRST_FREE = 1 << 16;

    private final Map<Integer, Exported> byNumber = new HashMap<>();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private int next = FIRST_FREE;

    synchronized void put(int number, Object object, WireType type) {
      byNumber.put(number, exported(object, type));
    }

    synchronized int add(Object object, WireType type) {
      Integer known = numbers.get(object);
      if (known != null && exportedUnder(known).type().equals(type)) {
        return known;
      }
      numbers.put(object, next);
      byNumber.put(next, exported(object, type));
      return next++;
    }

    private Exported exportedUnder(int number) {
      Exported exported = byNumber.get(number);
      if (exported == null) {
        throw new IllegalStateException("object " + number + " must be exported");
      }
      return exported;
    }

    private static Exported exported(Object object, WireType type) {
      List<WireMethod> methods = type.methods();
      methods.forEach(m -> m.method().setAccessible(true));
      return new Exported(object, type, methods);
    }

    synchronized Exported get(int number) throws WireException {
      Exported exported = byNumber.get(number);
      if (exported == null) {
        throw new WireException("a call must be to an exported object, but was to " + number);
      }
      return exported;
    }
  }

  private final class References implements Codec.References {

    @Override
    public int export(Object object, WireType type) {
      return exports.add(object, type);
    }

    @Override
    public Object stub(int number, WireType type) {
      return Peer.this.stub(number, type);
    }
  }

  /** For comparing arguments with what came: a stand-in has the number under which it came. */
  private final class AsTheyCame implements Codec.References {

    private static final int CAME_UNDER_NONE = -1;

    @Override
    public int export(Object object, WireType type) {
      return Proxy.isProxyClass(object.getClass())
              && Proxy.getInvocationHandler(object) instanceof Stub stub
          ? stub.number
          : CAME_UNDER_NONE;
    }

    @Override
    public Object stub(int number, WireType type) {
      return Peer.this.stub(number, type);
    }
  }

  private static WireOutput message(byte kind, long request) {
    WireOutput message = new WireOutput();
    message.writeByte(kind);
    message.writeLong(request);
    return message;
  }
}
