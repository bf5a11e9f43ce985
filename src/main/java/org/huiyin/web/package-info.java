/** What every door shares: who may reach which address, faults told alike, the reader's language, and the frame of a page. */
@ApplicationModule(displayName = "Web", allowedDependencies = {"actor", "runtime", "directory", "access", "access :: own", "access :: machine"})
@NullMarked
package org.huiyin.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
