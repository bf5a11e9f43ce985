/** Staff pages: sign-in, the inbox and the case file. */
@ApplicationModule(displayName = "Console", allowedDependencies = {"actor", "runtime", "deadline", "directory", "access", "access :: machine", "access :: oidc", "access :: passkey", "access :: reading", "access :: absence", "access :: factor", "access :: staff", "document", "notice", "web", "petition", "petition :: file", "petition :: watch", "petition :: reminder", "petition :: retention", "petition :: intake"})
@NullMarked
package org.huiyin.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
