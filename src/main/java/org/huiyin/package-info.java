/** Huiyin 回音: every matter has its place, every petitioner gets an answer. Each package below is a module; {@code docs/map.md} says what is where. */
@NullMarked
package org.huiyin;

import org.jspecify.annotations.NullMarked;
