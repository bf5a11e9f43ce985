/** Petitions that come in through other people's programs, and what such a program and anybody may be told of how they stand. */
@NamedInterface("relay")
@NullMarked
package org.huiyin.petition.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
