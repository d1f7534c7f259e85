/**
 * JupyterLab in a real browser, as a learner sees it.
 *
 * <p>Start with {@link mlelabs.grader.browser.LabServer} and {@link
 * mlelabs.grader.browser.NotebookPage}.
 */
@NullMarked
package mlelabs.grader.browser;

import org.jspecify.annotations.NullMarked;
