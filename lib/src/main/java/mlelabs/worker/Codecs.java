package mlelabs.worker;

import static java.util.Objects.requireNonNull;

import ai.djl.nn.Block;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import mlelabs.exercise.BlockProbe;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/**
 * The codec of each type that may cross: primitives, strings, enums, records, arrays, List, Set,
 * Map and their sorted kinds, Optional, java.time values, Tablesaw tables, and as references
 * iterators, the interfaces of java.util.function and those declared below {@code mlelabs}, and
 * DJL's blocks.
 */
final class Codecs {

  private static final Map<WireType, Codec> CACHE = new ConcurrentHashMap<>();

  private static final Map<Class<?>, Function<String, Object>> PARSED =
      Map.of(
          LocalDate.class, LocalDate::parse,
          LocalDateTime.class, LocalDateTime::parse,
          LocalTime.class, LocalTime::parse,
          Instant.class, Instant::parse,
          Duration.class, Duration::parse);

  private Codecs() {}

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if the type may not cross
   */
  static Codec of(WireType type) {
    Codec known = CACHE.get(type);
    if (known == null) {
      known = make(type);
      CACHE.put(type, known);
    }
    return known;
  }

  /** Makes the codecs of a method's parameters and result. */
  static void prepare(WireType.WireMethod method) {
    method.parameters().forEach(Codecs::of);
    of(method.result());
  }

  private static Codec make(WireType type) {
    Class<?> raw = type.raw();
    if (raw.isPrimitive()) {
      return new PrimitiveCodec(raw);
    }
    return new NullableCodec(value(type, raw));
  }

  private static Codec value(WireType type, Class<?> raw) {
    Class<?> primitive = PrimitiveCodec.unboxed(raw);
    if (primitive != null) {
      return new PrimitiveCodec(primitive);
    }
    if (raw == String.class) {
      return new TextCodec(String.class, s -> s);
    }
    if (PARSED.containsKey(raw)) {
      return new TextCodec(raw, PARSED.get(raw));
    }
    if (raw == ZoneId.class) {
      return new TextCodec(raw, ZoneId::of);
    }
    if (raw.isEnum()) {
      return new EnumCodec(raw);
    }
    if (raw.isRecord()) {
      return RecordCodec.of(type);
    }
    if (raw.isArray()) {
      Class<?> component = raw.getComponentType();
      return component.isPrimitive()
          ? new PrimitiveArrayCodec(component)
          : new ArrayCodec(component, of(type.component()));
    }
    if (raw == Table.class) {
      return new TableCodec();
    }
    if (raw == Optional.class) {
      return new OptionalCodec(of(type.argument(0)));
    }
    return collectionOrReference(type, raw);
  }

  private static Codec collectionOrReference(WireType type, Class<?> raw) {
    if (raw == List.class || raw == Collection.class) {
      return new CollectionCodec(ArrayList::new, false, of(type.argument(0)));
    }
    if (raw == Set.class) {
      return new CollectionCodec(LinkedHashSet::new, false, of(type.argument(0)));
    }
    if (raw == SortedSet.class) {
      return new CollectionCodec(TreeSet::new, true, of(type.argument(0)));
    }
    if (raw == Map.class) {
      return new MapCodec(LinkedHashMap::new, false, of(type.argument(0)), of(type.argument(1)));
    }
    if (raw == SortedMap.class) {
      return new MapCodec(TreeMap::new, true, of(type.argument(0)), of(type.argument(1)));
    }
    if (isReference(raw)) {
      return new ReferenceCodec(type);
    }
    if (raw == Block.class) {
      return new BlockCodec();
    }
    throw new IllegalArgumentException("a value of this type may not cross: " + type);
  }

  static boolean isReference(Class<?> raw) {
    return raw.isInterface()
        && (raw == Iterator.class
            || raw == Runnable.class
            || raw.getPackageName().equals("java.util.function")
            || raw.getPackageName().startsWith("mlelabs."));
  }

  /** Whether a method could change a value of this type, so that a change is to be carried back. */
  static boolean isMutable(WireType type) {
    Class<?> raw = type.raw();
    return raw.isArray()
        || raw == Table.class
        || Collection.class.isAssignableFrom(raw)
        || Map.class.isAssignableFrom(raw);
  }

  private record NullableCodec(Codec value) implements Codec {

    @Override
    public void write(WireOutput out, @Nullable Object object, References references) {
      out.writeBoolean(object != null);
      if (object != null) {
        value.write(out, object, references);
      }
    }

    @Override
    public @Nullable Object read(WireInput in, References references) throws WireException {
      return in.readBoolean() ? value.read(in, references) : null;
    }

    @Override
    public boolean unchanged(
        @Nullable Object object, byte[] message, int from, int to, References references) {
      boolean wasThere = message[from] != 0;
      return wasThere == (object != null)
          && (object == null || value.unchanged(object, message, from + 1, to, references));
    }
  }

  private record PrimitiveCodec(Class<?> type) implements Codec {

    static @Nullable Class<?> unboxed(Class<?> boxed) {
      Class<?> primitive = java.lang.invoke.MethodType.methodType(boxed).unwrap().returnType();
      return primitive.isPrimitive() ? primitive : null;
    }

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      if (type == void.class) {
        return;
      }
      if (type == double.class) {
        out.writeDouble((Double) require(value));
      } else if (type == int.class) {
        out.writeInt((Integer) require(value));
      } else if (type == long.class) {
        out.writeLong((Long) require(value));
      } else if (type == boolean.class) {
        out.writeBoolean((Boolean) require(value));
      } else if (type == float.class) {
        out.writeFloat((Float) require(value));
      } else if (type == byte.class) {
        out.writeByte((Byte) require(value));
      } else if (type == short.class) {
        out.writeShort((Short) require(value));
      } else {
        out.writeChar((Character) require(value));
      }
    }

    private static Object require(@Nullable Object value) {
      if (value == null) {
        throw new ClassCastException("null is not a number");
      }
      return value;
    }

    @Override
    public @Nullable Object read(WireInput in, References references) throws WireException {
      if (type == void.class) {
        return null;
      }
      if (type == double.class) {
        return in.readDouble();
      }
      if (type == int.class) {
        return in.readInt();
      }
      if (type == long.class) {
        return in.readLong();
      }
      if (type == boolean.class) {
        return in.readBoolean();
      }
      if (type == float.class) {
        return in.readFloat();
      }
      if (type == byte.class) {
        return in.readByte();
      }
      return type == short.class ? (Object) in.readShort() : (Object) in.readChar();
    }
  }

  private record TextCodec(Class<?> type, Function<String, Object> parse) implements Codec {

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      out.writeText(String.valueOf(type.cast(value)));
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      String text = in.readText();
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        throw new WireException("a text must be a " + type.getSimpleName());
      }
    }
  }

  private record EnumCodec(Class<?> type) implements Codec {

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      out.writeInt(((Enum<?>) requireNonNull(type.cast(value))).ordinal());
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      int ordinal = in.readInt();
      Object[] constants = type.getEnumConstants();
      if (ordinal < 0 || ordinal >= constants.length) {
        throw new WireException(
            "a "
                + type.getSimpleName()
                + " must be one of "
                + constants.length
                + ", but was "
                + ordinal);
      }
      return constants[ordinal];
    }
  }

  private record RecordCodec(
      Class<?> type, Constructor<?> constructor, RecordComponent[] components, List<Codec> codecs)
      implements Codec {

    static RecordCodec of(WireType type) {
      RecordComponent[] components = type.raw().getRecordComponents();
      try {
        Constructor<?> constructor =
            type.raw()
                .getDeclaredConstructor(
                    Arrays.stream(components)
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        Arrays.stream(components).forEach(c -> c.getAccessor().setAccessible(true));
        return new RecordCodec(
            type.raw(),
            constructor,
            components,
            type.components().stream().map(Codecs::of).toList());
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record must have its canonical constructor", e);
      }
    }

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      try {
        for (int i = 0; i < components.length; i++) {
          codecs
              .get(i)
              .write(out, components[i].getAccessor().invoke(type.cast(value)), references);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record's accessor must return", e);
      }
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      @Nullable Object[] values = new @Nullable Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = codecs.get(i).read(in, references);
      }
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        throw new WireException("a " + type.getSimpleName() + " must be valid");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record's constructor must be callable", e);
      }
    }
  }

  private record PrimitiveArrayCodec(Class<?> component) implements Codec {

    private static final int CHUNK = 1 << 13;

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      if (value == null || value.getClass() != component.arrayType()) {
        throw new ClassCastException("must be " + component + "[]");
      }
      int n = Array.getLength(value);
      out.writeInt(n);
      put(out.room(Math.multiplyExact(n, size())), value, 0, n);
    }

    private void put(ByteBuffer to, Object array, int from, int count) {
      if (component == boolean.class) {
        for (int i = from; i < from + count; i++) {
          to.put((byte) (((boolean[]) array)[i] ? 1 : 0));
        }
        return;
      }
      if (component == byte.class) {
        to.put((byte[]) array, from, count);
        return;
      }
      if (component == double.class) {
        to.asDoubleBuffer().put((double[]) array, from, count);
      } else if (component == float.class) {
        to.asFloatBuffer().put((float[]) array, from, count);
      } else if (component == int.class) {
        to.asIntBuffer().put((int[]) array, from, count);
      } else if (component == long.class) {
        to.asLongBuffer().put((long[]) array, from, count);
      } else if (component == short.class) {
        to.asShortBuffer().put((short[]) array, from, count);
      } else {
        to.asCharBuffer().put((char[]) array, from, count);
      }
      to.position(to.position() + count * size());
    }

    /** Chunk by chunk, since a copy of a large array costs more than to compare it. */
    @Override
    public boolean unchanged(
        @Nullable Object value, byte[] message, int from, int to, References references) {
      int n = Array.getLength(requireNonNull(value));
      if (to - from != Integer.BYTES + (long) n * size()) {
        return false;
      }
      ByteBuffer chunk = ByteBuffer.allocate(Math.min(n, CHUNK) * size());
      for (int start = 0; start < n; start += CHUNK) {
        int count = Math.min(CHUNK, n - start);
        put(chunk.clear(), value, start, count);
        int begin = from + Integer.BYTES + start * size();
        if (!Arrays.equals(
            chunk.array(), 0, chunk.position(), message, begin, begin + chunk.position())) {
          return false;
        }
      }
      return true;
    }

    private int size() {
      if (component == double.class || component == long.class) {
        return 8;
      }
      if (component == float.class || component == int.class) {
        return 4;
      }
      return component == short.class || component == char.class ? 2 : 1;
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      int n = in.readLength(size());
      Object array = Array.newInstance(component, n);
      ByteBuffer bytes = in.take(n * size());
      if (component == double.class) {
        bytes.asDoubleBuffer().get((double[]) array);
      } else if (component == float.class) {
        bytes.asFloatBuffer().get((float[]) array);
      } else if (component == int.class) {
        bytes.asIntBuffer().get((int[]) array);
      } else if (component == long.class) {
        bytes.asLongBuffer().get((long[]) array);
      } else if (component == short.class) {
        bytes.asShortBuffer().get((short[]) array);
      } else if (component == char.class) {
        bytes.asCharBuffer().get((char[]) array);
      } else if (component == byte.class) {
        bytes.get((byte[]) array);
      } else {
        for (int i = 0; i < n; i++) {
          ((boolean[]) array)[i] = bytes.get() != 0;
        }
      }
      if (size() > 1) {
        bytes.position(bytes.position() + n * size());
      }
      return array;
    }
  }

  private record ArrayCodec(Class<?> component, Codec element) implements Codec {

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      if (value == null || value.getClass() != component.arrayType()) {
        throw new ClassCastException("must be " + component.getTypeName() + "[]");
      }
      @Nullable Object[] array = ((@Nullable Object[]) value).clone();
      out.writeInt(array.length);
      for (Object o : array) {
        element.write(out, o, references);
      }
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      int n = in.readLength(1);
      Object array = Array.newInstance(component, n);
      for (int i = 0; i < n; i++) {
        Array.set(array, i, element.read(in, references));
      }
      return array;
    }
  }

  private record OptionalCodec(Codec element) implements Codec {

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      element.write(
          out,
          requireNonNull((Optional<?>) value).map(Object.class::cast).orElse(null),
          references);
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      return Optional.ofNullable(element.read(in, references));
    }
  }

  private record CollectionCodec(
      Supplier<Collection<@Nullable Object>> make, boolean sorted, Codec element) implements Codec {

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      List<@Nullable Object> copy = new ArrayList<>();
      for (Object o : requireNonNull((Collection<?>) value)) {
        copy.add(o);
      }
      out.writeInt(copy.size());
      for (Object o : copy) {
        element.write(out, o, references);
      }
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      int n = in.readLength(1);
      Collection<@Nullable Object> result = make.get();
      Object previous = null;
      for (int i = 0; i < n; i++) {
        Object o = element.read(in, references);
        if (sorted) {
          requireAscending(previous, o);
          previous = o;
        }
        result.add(o);
      }
      return result;
    }
  }

  private record MapCodec(
      Supplier<Map<@Nullable Object, @Nullable Object>> make,
      boolean sorted,
      Codec key,
      Codec element)
      implements Codec {

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : requireNonNull((Map<?, ?>) value).entrySet()) {
        copy.put(entry.getKey(), entry.getValue());
      }
      out.writeInt(copy.size());
      for (Map.Entry<@Nullable Object, @Nullable Object> entry : copy.entrySet()) {
        key.write(out, entry.getKey(), references);
        element.write(out, entry.getValue(), references);
      }
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      int n = in.readLength(1);
      Map<@Nullable Object, @Nullable Object> result = make.get();
      Object previous = null;
      for (int i = 0; i < n; i++) {
        Object k = key.read(in, references);
        if (sorted) {
          requireAscending(previous, k);
          previous = k;
        }
        result.put(k, element.read(in, references));
      }
      return result;
    }
  }

  /** A sorted collection crosses in its own order, which must be the natural one. */
  @SuppressWarnings("unchecked")
  private static void requireAscending(@Nullable Object previous, @Nullable Object next)
      throws WireException {
    if (next == null) {
      throw new WireException("a sorted collection must hold no null");
    }
    if (previous != null && ((Comparable<Object>) previous).compareTo(next) >= 0) {
      throw new WireException("a sorted collection must be in ascending order");
    }
  }

  private record ReferenceCodec(WireType type) implements Codec {

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      if (value == null || !type.raw().isInstance(value)) {
        throw new ClassCastException("must be " + type);
      }
      out.writeInt(references.export(value, type));
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      return references.stub(in.readInt(), type);
    }
  }

  /** A block stays where it was built: what crosses is its probe. */
  private record BlockCodec() implements Codec {

    private static final WireType PROBE = WireType.of(BlockProbe.class);

    @Override
    public void write(WireOutput out, @Nullable Object value, References references) {
      if (!(value instanceof Block block)) {
        throw new ClassCastException("must be a Block");
      }
      out.writeInt(references.export(BlockProbe.of(block), PROBE));
    }

    @Override
    public Object read(WireInput in, References references) throws WireException {
      return new DistantBlock((BlockProbe) references.stub(in.readInt(), PROBE));
    }
  }
}
