/**
 * Where things are and who answers for them: regions down to the village, organisations with their competences and successors, categories.
 * Kept in tables, read from memory; an import takes effect at once.
 */
@ApplicationModule(displayName = "Directory", allowedDependencies = {"actor", "runtime"})
@NullMarked
package org.huiyin.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
