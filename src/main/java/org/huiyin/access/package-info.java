/** Who may come in: accounts, sign-in, sessions, the limit on guesses, the check of rights, and the log of who read what. */
@ApplicationModule(displayName = "Access", allowedDependencies = {"actor", "runtime", "runtime :: keys", "directory"})
@NullMarked
package org.huiyin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
