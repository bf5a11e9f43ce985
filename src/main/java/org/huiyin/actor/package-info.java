/** Who is asking: the actor, the roles it plays, and the rights a use case names. Values only; knows no other module. */
@ApplicationModule(displayName = "Actor", allowedDependencies = {})
@NullMarked
package org.huiyin.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
