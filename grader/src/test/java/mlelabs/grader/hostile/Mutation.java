package mlelabs.grader.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A change to a notebook file that nobody meant to make.
 *
 * @param kind what is changed
 * @param random decides what exactly
 */
record Mutation(Kind kind, SplittableRandom random) {

  enum Kind {
    /** A value is removed, repeated, moved or put elsewhere. */
    STRUCTURE,
    /** A value becomes one of another type. */
    TYPE,
    /** Another encoding than the file says, or bytes that are in none. */
    ENCODING,
    /** The end is missing, or another file's end follows. */
    TRUNCATION
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> OTHER_VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "1e400",
          "\"\"",
          "\"text\"",
          "[]",
          "{}",
          "[[[]]]",
          "[\"a\", 1]",
          "{\"a\": {\"b\": null}}",
          "99999999999999999999",
          "\"\\ud800\"",
          "\"\\u0000\"");

  static Mutation random(SplittableRandom random) {
    Kind[] kinds = Kind.values();
    return new Mutation(kinds[random.nextInt(kinds.length)], random);
  }

  byte[] of(byte[] file) {
    return switch (kind) {
      case STRUCTURE, TYPE -> ofTree(file);
      case ENCODING -> recoded(file);
      case TRUNCATION -> truncated(file);
    };
  }

  private byte[] ofTree(byte[] file) {
    try {
      JsonNode tree = JSON.readTree(file);
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        // Containers near the root are few, yet what happens to them matters most.
        int place = (int) Math.pow(containers.size(), random.nextDouble());
        alter(containers.get(Math.min(place, containers.size()) - 1));
      }
      return JSON.writeValueAsBytes(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Breadth first. */
  private static void collect(JsonNode tree, List<JsonNode> containers) {
    containers.add(tree);
    for (int i = 0; i < containers.size(); i++) {
      containers
          .get(i)
          .forEach(
              c -> {
                if (c.isContainerNode() && !c.isEmpty()) {
                  containers.add(c);
                }
              });
    }
  }

  private void alter(JsonNode container) throws IOException {
    if (container instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      if (kind == Kind.TYPE) {
        object.set(name, other());
      } else if (random.nextBoolean()) {
        object.remove(name);
      } else {
        object.set(random.nextBoolean() ? name + "x" : "cells", object.remove(name));
      }
    } else if (container instanceof ArrayNode array && !array.isEmpty()) {
      int i = random.nextInt(array.size());
      if (kind == Kind.TYPE) {
        array.set(i, other());
      } else {
        JsonNode value = random.nextBoolean() ? array.get(i).deepCopy() : array.remove(i);
        array.insert(random.nextInt(array.size() + 1), value);
      }
    }
  }

  private JsonNode other() throws IOException {
    return JSON.readTree(OTHER_VALUES.get(random.nextInt(OTHER_VALUES.size())));
  }

  private byte[] recoded(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (random.nextInt(5)) {
      case 0 -> text.getBytes(oneOf(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252")));
      case 1 -> text.getBytes(oneOf(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
      case 2 -> ("\ufeff".repeat(1 + random.nextInt(2)) + text).getBytes(StandardCharsets.UTF_8);
      case 3 -> new String(file, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
      default -> {
        byte[] copy = file.clone();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
          copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        yield copy;
      }
    };
  }

  private Charset oneOf(Charset a, Charset b) {
    return random.nextBoolean() ? a : b;
  }

  private byte[] truncated(byte[] file) {
    byte[] start = Arrays.copyOf(file, random.nextInt(file.length));
    if (random.nextInt(4) > 0) {
      return start;
    }
    int from = random.nextInt(file.length);
    byte[] both = Arrays.copyOf(start, start.length + file.length - from);
    System.arraycopy(file, from, both, start.length, file.length - from);
    return both;
  }
}
