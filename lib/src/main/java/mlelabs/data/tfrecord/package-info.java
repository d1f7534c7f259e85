/**
 * TFRecord files, the sequence of checked records that TensorFlow reads and writes, and {@code
 * tf.train.Example}, the protocol buffer that such records usually hold.
 *
 * <p>Start with {@link mlelabs.data.tfrecord.TfRecord}, which reads records, or Examples straight
 * into columns; {@link mlelabs.data.tfrecord.ShardedWriter} writes. {@link
 * mlelabs.data.tfrecord.Example} is for one Example at a time.
 */
@NullMarked
package mlelabs.data.tfrecord;

import org.jspecify.annotations.NullMarked;
