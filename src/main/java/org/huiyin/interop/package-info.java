/** The door for machines: REST, and what other systems send and fetch. Speaks problem details, decides nothing itself. */
@ApplicationModule(displayName = "Interop",
        allowedDependencies = {"actor", "runtime", "deadline", "directory", "access", "document", "notice", "web", "petition"})
@NullMarked
package org.huiyin.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
