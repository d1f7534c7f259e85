/**
 * Features fitted and applied by <a href="https://beam.apache.org">Apache Beam</a>, for data that
 * one machine does not hold: the same spec, the same accumulators and the same artifact as on one
 * machine, on whichever runner is asked for.
 *
 * <p>Start with {@link mlelabs.feature.beam.FeaturePipeline}, which goes from CSV files to Examples
 * and is a program too; {@link mlelabs.feature.beam.FitFeatures} and {@link
 * mlelabs.feature.beam.ApplyFeatures} are its steps, for pipelines of one's own.
 */
@NullMarked
package mlelabs.feature.beam;

import org.jspecify.annotations.NullMarked;
