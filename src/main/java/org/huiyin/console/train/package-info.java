/** The direct train: calls, cars and teams, and the page that a team has on its phone. */
@NullMarked
package org.huiyin.console.train;

import org.jspecify.annotations.NullMarked;
