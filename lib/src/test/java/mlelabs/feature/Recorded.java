package mlelabs.feature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Values that another library gave, recorded by the script beside the file. */
public record Recorded(JsonNode values) {

  public static Recorded of(String file) {
    try (InputStream in = Recorded.class.getResourceAsStream(file)) {
      return new Recorded(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Recorded at(String name) {
    return new Recorded(values.get(name));
  }

  public double number(String name) {
    return values.get(name).asDouble();
  }

  public double[] numbers(String name) {
    return numbers(values.get(name));
  }

  public double[][] matrix(String name) {
    return StreamSupport.stream(values.get(name).spliterator(), false)
        .map(Recorded::numbers)
        .toArray(double[][]::new);
  }

  private static double[] numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  public String[] texts(String name) {
    return StreamSupport.stream(values.get(name).spliterator(), false)
        .map(JsonNode::asText)
        .toArray(String[]::new);
  }

  public List<JsonNode> list(String name) {
    return StreamSupport.stream(values.get(name).spliterator(), false).toList();
  }
}
