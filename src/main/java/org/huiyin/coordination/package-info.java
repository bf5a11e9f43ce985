/** What takes several units to settle: disputes over jurisdiction, mediation, hearings, joint matters (Art 24, 31, 33, 36). */
@ApplicationModule(displayName = "Coordination", allowedDependencies = {"actor", "runtime", "deadline", "directory", "notice", "petition", "petition::lifecycle"})
@NullMarked
package org.huiyin.coordination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
