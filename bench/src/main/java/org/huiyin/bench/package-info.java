/** Measures how fast petitions are taken in, tracked, listed and acted on, against what the same web stack could do at most. */
@NullMarked
package org.huiyin.bench;

import org.jspecify.annotations.NullMarked;
