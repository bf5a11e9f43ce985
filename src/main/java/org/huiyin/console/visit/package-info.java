/** Pages before a visit: the briefing of a place, what was heard from house to house, and what lies before a leader. */
@NullMarked
package org.huiyin.console.visit;

import org.jspecify.annotations.NullMarked;
