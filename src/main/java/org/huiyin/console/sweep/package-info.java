/** Pages on which an office sweeps its backlog after a reception day. */
@NullMarked
package org.huiyin.console.sweep;

import org.jspecify.annotations.NullMarked;
