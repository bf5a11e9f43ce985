/** The door for machines: REST over the use cases of the house. Turns requests into calls and answers into JSON, and decides nothing. */
@ApplicationModule(displayName = "Interop",
        allowedDependencies = {"actor", "runtime", "deadline", "directory", "access", "document", "notice", "web", "petition"})
@NullMarked
package org.huiyin.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
