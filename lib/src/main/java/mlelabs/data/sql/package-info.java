/**
 * The course's data in SQL: DuckDB within the process, with BigQuery's {@code FARM_FINGERPRINT}, so
 * that its queries for splits and samples run as they are and give the same rows.
 *
 * <p>Start with {@link mlelabs.data.sql.Warehouse}.
 */
@NullMarked
package mlelabs.data.sql;

import org.jspecify.annotations.NullMarked;
