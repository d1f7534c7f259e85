/**
 * The inputs of a model: what each is made of, what has to be learned of the training rows for it,
 * and raw rows turned into it, one by one or as columns, bit for bit the same.
 *
 * <p>Start with {@link mlelabs.feature.FeatureSpec}: fitted it gives {@link
 * mlelabs.feature.FittedFeatures}, which is kept as JSON and applied in training and in serving.
 */
@NullMarked
package mlelabs.feature;

import org.jspecify.annotations.NullMarked;
