/** What takes several units to settle: disputes over jurisdiction, mediation, hearings, joint matters (Art 24, 31, 33, 36). */
@ApplicationModule(displayName = "Coordination", allowedDependencies = {"actor", "runtime", "deadline", "directory", "notice", "access", "access :: mailbox", "access :: reading", "runtime :: keys", "petition", "petition :: beside", "petition::lifecycle", "petition :: file", "petition :: intake", "access :: own", "notice :: message"})
@NullMarked
package org.huiyin.coordination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
