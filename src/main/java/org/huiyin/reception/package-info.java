/** Leaders receive the people: the day, who is there, how one registers, and what of it is announced when (Art 18). */
@ApplicationModule(displayName = "Reception", allowedDependencies = {"actor", "runtime", "deadline", "directory", "petition :: pile"})
@NullMarked
package org.huiyin.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
