/**
 * One petition from its first word to an executed answer. Owns the lifecycle and the event log; every change of state goes through the one
 * door in {@code lifecycle}.
 */
@ApplicationModule(displayName = "Petition", allowedDependencies = {"actor", "runtime", "runtime :: keys", "deadline", "directory", "access", "access :: own", "access :: machine", "access :: reading", "access :: feed", "access :: mailbox", "access :: staff", "directory :: change", "document", "notice", "notice :: message", "notice :: mail"})
@NullMarked
package org.huiyin.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
