@NullMarked
package mlelabs.compiler;

import org.jspecify.annotations.NullMarked;
