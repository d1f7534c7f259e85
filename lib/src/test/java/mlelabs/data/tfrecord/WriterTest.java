package mlelabs.data.tfrecord;

import static mlelabs.data.tfrecord.RecordReaderTest.assertSame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mlelabs.data.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {

  @TempDir private Path folder;

  @Test
  void theBytesAreThoseOfTensorFlow() throws IOException {
    for (String name : List.of("payloads.tfrecord", "tensorflow.tfrecord")) {
      Path ours = folder.resolve(name);
      try (RecordWriter writer = RecordWriter.create(ours, Compression.NONE)) {
        for (byte[] payload : GoldenFiles.payloads(name)) {
          writer.write(payload);
        }
        writer.commit();
      }
      assertArrayEquals(Files.readAllBytes(GoldenFiles.file(name)), Files.readAllBytes(ours));
    }
  }

  @Test
  void withoutACommitNothingIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "before");
    try (RecordWriter writer = RecordWriter.create(file, Compression.GZIP)) {
      writer.write(new byte[100_000]);
    }
    assertEquals("before", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void shardsTakeRecordsInTurn() throws IOException {
    List<byte[]> payloads = IntStream.range(0, 100).mapToObj(i -> new byte[] {(byte) i}).toList();
    List<Path> shards;
    try (ShardedWriter writer = ShardedWriter.create(folder, "f", 8, Compression.NONE)) {
      for (byte[] payload : payloads) {
        writer.write(payload);
      }
      assertEquals(8, files().size());
      assertEquals(0, files().stream().filter(writer.files()::contains).count());
      shards = writer.commit();
    }
    assertEquals("f-00003-of-00008.tfrecord", shards.get(3).getFileName().toString());
    assertEquals(shards, files());
    assertSame(
        payloads, Dataset.files(shards).interleave(file -> TfRecord.read(file), 8, 1).toList());
  }

  @Test
  void shardsWithoutACommitAreNotThere() throws IOException {
    try (ShardedWriter writer = ShardedWriter.create(folder, "f", 3, Compression.ZLIB)) {
      writer.write(new byte[5]);
    }
    assertEquals(List.of(), files());
  }

  @Test
  void thereIsAtLeastOneShard() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> ShardedWriter.create(folder, "f", 0, Compression.NONE));
    assertEquals("there must be at least 1 shard, but were 0", e.getMessage());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
