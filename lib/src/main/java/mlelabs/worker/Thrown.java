package mlelabs.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jshell.spi.SPIResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * How an exception crosses: as its place in a list that both sides know, with its message. An
 * exception of another class crosses as the nearest superclass in the list. Exceptions that the
 * method's {@code throws} clause names, declared below {@code mlelabs}, cross with the values of
 * their constructor's parameters, each read from the accessor of the same name.
 */
final class Thrown {

  private static final int LONGEST_MESSAGE = 10_000;

  private record Known(Class<? extends Throwable> type, Function<String, Throwable> make) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known(UnresolvedCodeException.class, UnresolvedCodeException::new),
          new Known(ChangedArgumentError.class, AssertionError::new),
          new Known(NumberFormatException.class, NumberFormatException::new),
          new Known(IllegalArgumentException.class, IllegalArgumentException::new),
          new Known(IllegalStateException.class, IllegalStateException::new),
          new Known(UnsupportedOperationException.class, UnsupportedOperationException::new),
          new Known(NoSuchElementException.class, NoSuchElementException::new),
          new Known(ArrayIndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException::new),
          new Known(StringIndexOutOfBoundsException.class, StringIndexOutOfBoundsException::new),
          new Known(IndexOutOfBoundsException.class, IndexOutOfBoundsException::new),
          new Known(NullPointerException.class, NullPointerException::new),
          new Known(ArithmeticException.class, ArithmeticException::new),
          new Known(ClassCastException.class, ClassCastException::new),
          new Known(ArrayStoreException.class, ArrayStoreException::new),
          new Known(NegativeArraySizeException.class, NegativeArraySizeException::new),
          new Known(ConcurrentModificationException.class, ConcurrentModificationException::new),
          new Known(DateTimeException.class, DateTimeException::new),
          new Known(
              UncheckedIOException.class, m -> new UncheckedIOException(m, new IOException(m))),
          new Known(IOException.class, IOException::new),
          new Known(InterruptedException.class, InterruptedException::new),
          // As such it would count as the receiver's own, and end more than a test.
          new Known(OutOfMemoryError.class, OutOfMemory::new),
          new Known(StackOverflowError.class, StackOverflowError::new),
          new Known(AssertionError.class, AssertionError::new),
          new Known(RuntimeException.class, RuntimeException::new),
          new Known(Exception.class, Exception::new),
          new Known(Throwable.class, Error::new));

  private Thrown() {}

  static void write(WireOutput out, Throwable thrown, Method method, Codec.References references) {
    List<Class<?>> declared = declared(method);
    int place = declared.indexOf(thrown.getClass());
    out.writeInt(place);
    if (place >= 0) {
      writeDeclared(out, thrown, references);
      return;
    }
    Throwable known = known(thrown);
    int index = 0;
    while (!KNOWN.get(index).type().isInstance(known)) {
      index++;
    }
    out.writeInt(index);
    Codecs.of(WireType.of(String.class)).write(out, message(known), references);
  }

  /** JShell's own exception for a body that does not compile says it in our words. */
  private static Throwable known(Throwable thrown) {
    return thrown instanceof SPIResolutionException
        ? new UnresolvedCodeException("code that does not compile was called")
        : thrown;
  }

  private static @Nullable String message(Throwable thrown) {
    String message;
    try {
      message = thrown.getMessage();
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
    return message == null || message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE);
  }

  static Throwable read(WireInput in, Method method, Codec.References references)
      throws WireException {
    int place = in.readInt();
    List<Class<?>> declared = declared(method);
    if (place >= 0 && place < declared.size()) {
      return readDeclared(in, declared.get(place), references);
    }
    int index = in.readInt();
    if (index < 0 || index >= KNOWN.size()) {
      throw new WireException("an exception must be a known one, but was number " + index);
    }
    Object message = Codecs.of(WireType.of(String.class)).read(in, references);
    return KNOWN.get(index).make().apply((String) message);
  }

  private static List<Class<?>> declared(Method method) {
    return Stream.<Class<?>>of(method.getExceptionTypes())
        .filter(t -> t.getPackageName().startsWith("mlelabs."))
        .toList();
  }

  private static void writeDeclared(WireOutput out, Throwable thrown, Codec.References references) {
    Constructor<?> constructor = thrown.getClass().getConstructors()[0];
    for (Parameter p : constructor.getParameters()) {
      Object value;
      try {
        value = thrown.getClass().getMethod(p.getName()).invoke(thrown);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            thrown.getClass().getName() + " must have the accessor " + p.getName() + "()", e);
      }
      Codecs.of(WireType.of(p.getParameterizedType())).write(out, value, references);
    }
  }

  private static Throwable readDeclared(WireInput in, Class<?> type, Codec.References references)
      throws WireException {
    Constructor<?> constructor = type.getConstructors()[0];
    List<@Nullable Object> values = new ArrayList<>();
    for (Parameter p : constructor.getParameters()) {
      values.add(Codecs.of(WireType.of(p.getParameterizedType())).read(in, references));
    }
    try {
      return (Throwable) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new WireException(
          "a "
              + type.getSimpleName()
              + " must be made of its values, but they were "
              + Arrays.toString(values.toArray()));
    }
  }
}
