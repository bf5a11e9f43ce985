/** Programs that act for a unit: registered by an administrator, known by a token that expires, allowed what their scopes say. */
@NamedInterface("machine")
@NullMarked
package org.huiyin.access.machine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
