/** What a dissolved unit had passes to whoever continues it, each petition through the one door, and how far that has come (Art 24). */
@NamedInterface("succession")
@NullMarked
package org.huiyin.petition.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
