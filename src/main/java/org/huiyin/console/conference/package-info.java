/** Pages on which a joint conference is planned, written down and followed. */
@NullMarked
package org.huiyin.console.conference;

import org.jspecify.annotations.NullMarked;
