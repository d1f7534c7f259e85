package mlelabs.data.tfrecord;

/** Bytes are not a {@code tf.train.Example}, or not one as the schema wants it. */
public final class ExampleException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  ExampleException(String message) {
    super(message);
  }
}
