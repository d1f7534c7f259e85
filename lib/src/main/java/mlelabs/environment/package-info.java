/**
 * Where the course is installed, what it needs of the machine, and how JupyterLab is started.
 *
 * <p>Start with {@link mlelabs.environment.Installation}.
 */
@NullMarked
package mlelabs.environment;

import org.jspecify.annotations.NullMarked;
