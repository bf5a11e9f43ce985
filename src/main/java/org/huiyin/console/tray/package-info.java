/** Pages about messages: those sent to petitioners, and mail that came in and belongs to no case yet. */
@NullMarked
package org.huiyin.console.tray;

import org.jspecify.annotations.NullMarked;
