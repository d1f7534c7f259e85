/**
 * Record batches as DJL's tensors, and a pipeline of them as the data set of DJL's trainer.
 *
 * <p>Start with {@link mlelabs.data.tensor.TensorDataset}.
 */
@NullMarked
package mlelabs.data.tensor;

import org.jspecify.annotations.NullMarked;
