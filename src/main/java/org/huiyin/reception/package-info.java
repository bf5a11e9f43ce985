/** Leaders receive the people: the day, who is there, how one registers, and what of it is announced when (Art 18). */
@ApplicationModule(displayName = "Reception", allowedDependencies = {"actor", "runtime", "runtime :: keys", "deadline", "directory", "access", "access :: own", "access :: reading", "petition", "petition :: beside", "petition :: intake", "petition :: file", "petition :: pile", "petition :: publication", "document", "notice :: message", "access :: mailbox", "coordination :: joint", "petition :: lifecycle"})
@NullMarked
package org.huiyin.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
