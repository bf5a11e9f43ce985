/** Pages on which an office answers, schedules and holds video visits. */
@NullMarked
package org.huiyin.console.video;

import org.jspecify.annotations.NullMarked;
