/** What programs speak to: the REST interface, its errors and its description. */
@ApplicationModule(displayName = "Interop", allowedDependencies = {"actor", "runtime", "deadline", "directory", "access", "document", "notice", "web", "petition"})
@NullMarked
package org.huiyin.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
