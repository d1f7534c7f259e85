@NullMarked
package mlelabs.worker;

import org.jspecify.annotations.NullMarked;
