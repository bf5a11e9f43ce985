/** The inbox of the console: its lists, what is done to many rows at once, and views that somebody keeps. */
@NullMarked
package org.huiyin.console.inbox;

import org.jspecify.annotations.NullMarked;
