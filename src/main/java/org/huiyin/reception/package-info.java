/** Leaders receive the people: the day, who is there, how one registers, and what of it is announced when (Art 18). */
@ApplicationModule(displayName = "Reception", allowedDependencies = {"actor", "runtime", "runtime :: keys", "deadline", "directory", "access", "access :: own", "access :: reading", "access :: mailbox", "petition", "petition :: intake", "petition :: file", "notice :: message"})
@NullMarked
package org.huiyin.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
