/**
 * What the house stands on: the database process, one clock for the law, ids, the keys that seal personal data, and words by key.
 * Holds no idea of a petition.
 */
@ApplicationModule(displayName = "Runtime", allowedDependencies = "actor")
@NullMarked
package org.huiyin.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
