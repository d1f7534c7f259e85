package mlelabs.worker;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A declared type with its type variables resolved: a class and the types of its parameters.
 *
 * @param raw the class
 * @param arguments its actual type arguments, in order; empty where it has none
 */
record WireType(Class<?> raw, List<WireType> arguments) {

  /**
   * Written out, for every worker starts with it: a record's own is put together when first used.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WireType type && raw == type.raw && arguments.equals(type.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * raw.hashCode() + arguments.hashCode();
  }

  static WireType of(Type type) {
    return of(type, Map.of());
  }

  private static WireType of(Type type, Map<TypeVariable<?>, WireType> variables) {
    if (type instanceof Class<?> c) {
      return new WireType(c, List.of());
    }
    if (type instanceof ParameterizedType p) {
      return new WireType(
          (Class<?>) p.getRawType(),
          Arrays.stream(p.getActualTypeArguments()).map(a -> of(a, variables)).toList());
    }
    if (type instanceof GenericArrayType a) {
      WireType component = of(a.getGenericComponentType(), variables);
      return new WireType(Array.newInstance(component.raw(), 0).getClass(), List.of(component));
    }
    if (type instanceof WildcardType w) {
      return of(
          w.getLowerBounds().length > 0 ? w.getLowerBounds()[0] : w.getUpperBounds()[0], variables);
    }
    WireType bound = type instanceof TypeVariable<?> v ? variables.get(v) : null;
    if (bound == null) {
      throw new IllegalArgumentException("a type that crosses must be known, but was " + type);
    }
    return bound;
  }

  /** The element type of an array. */
  WireType component() {
    return arguments.isEmpty() ? new WireType(raw.getComponentType(), List.of()) : arguments.get(0);
  }

  WireType argument(int i) {
    if (i >= arguments.size()) {
      throw new IllegalArgumentException("a type that crosses must have its parameters: " + this);
    }
    return arguments.get(i);
  }

  List<WireType> components() {
    return Arrays.stream(raw.getRecordComponents())
        .map(RecordComponent::getGenericType)
        .map(this::resolve)
        .toList();
  }

  /**
   * The abstract methods of an interface in an order that both sides agree on; what {@link Object}
   * declares too (such as {@code Comparator.equals}) is left out.
   */
  List<WireMethod> methods() {
    return Arrays.stream(raw.getMethods())
        .filter(m -> Modifier.isAbstract(m.getModifiers()) && !declaredByObject(m))
        .sorted(Comparator.comparing(Method::getName).thenComparing(WireType::signature))
        .map(
            m ->
                new WireMethod(
                    m, resolveAll(m.getGenericParameterTypes()), resolve(m.getGenericReturnType())))
        .toList();
  }

  private static String signature(Method m) {
    return Arrays.stream(m.getParameterTypes()).map(Class::getName).collect(Collectors.joining());
  }

  private static boolean declaredByObject(Method m) {
    return Arrays.stream(Object.class.getMethods())
        .anyMatch(
            o ->
                o.getName().equals(m.getName())
                    && Arrays.equals(o.getParameterTypes(), m.getParameterTypes()));
  }

  private List<WireType> resolveAll(Type[] types) {
    List<WireType> resolved = new ArrayList<>();
    for (Type type : types) {
      resolved.add(resolve(type));
    }
    return resolved;
  }

  private WireType resolve(Type type) {
    Map<TypeVariable<?>, WireType> variables = new HashMap<>();
    bind(raw, arguments, variables);
    return of(type, variables);
  }

  /** Binds the type variables of a class and, through them, those of the interfaces it extends. */
  private static void bind(
      Class<?> c, List<WireType> arguments, Map<TypeVariable<?>, WireType> variables) {
    for (int i = 0; i < Math.min(c.getTypeParameters().length, arguments.size()); i++) {
      variables.put(c.getTypeParameters()[i], arguments.get(i));
    }
    for (Type superType : c.getGenericInterfaces()) {
      if (superType instanceof ParameterizedType p) {
        bind((Class<?>) p.getRawType(), of(p, variables).arguments(), variables);
      } else {
        bind((Class<?>) superType, List.of(), variables);
      }
    }
  }

  @Override
  public String toString() {
    return arguments.isEmpty() || raw.isArray()
        ? raw.getTypeName()
        : raw.getTypeName()
            + arguments.stream()
                .map(WireType::toString)
                .collect(Collectors.joining(", ", "<", ">"));
  }

  /** A method of an interface that is called across the wire. */
  record WireMethod(Method method, List<WireType> parameters, WireType result) {}
}
