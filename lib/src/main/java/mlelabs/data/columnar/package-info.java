/**
 * Rows as primitive columns: a {@link mlelabs.data.columnar.RecordBatch} holds some rows of a
 * table, each column an array of one primitive type, text as numbers into a dictionary. No object
 * is made for a row or a value, so millions of rows a second go through a pipeline.
 *
 * <p>Start with {@link mlelabs.data.columnar.RecordBatch}, which shows itself as a table. {@link
 * mlelabs.data.columnar.Csv} reads files into a pipeline of batches, {@link
 * mlelabs.data.columnar.RowShuffle} and {@link mlelabs.data.columnar.Rebatch} are steps of one, and
 * {@link mlelabs.data.columnar.BatchBuilder} makes a batch value by value.
 */
@NullMarked
package mlelabs.data.columnar;

import org.jspecify.annotations.NullMarked;
