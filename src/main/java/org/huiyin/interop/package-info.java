/** The door for machines: REST over the use cases, and messages brought in from elsewhere. */
@ApplicationModule(displayName = "Interop", allowedDependencies = {"actor", "runtime", "runtime :: keys", "runtime :: command", "deadline", "directory", "access", "access :: own", "access :: machine", "access :: reading", "access :: absence", "access :: factor", "access :: staff", "document", "notice", "web",
        "petition", "petition :: intake", "petition :: file", "petition :: watch", "petition :: proof", "petition :: retention", "petition :: reminder"})
@NullMarked
package org.huiyin.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
