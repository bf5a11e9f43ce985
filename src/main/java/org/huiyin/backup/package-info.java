/**
 * Backup and restore of an installation with its embedded database: a copy of the database and the stored files, the archive that goes on
 * from there, and the way back to any moment since. Works below the house, on the data directory, and knows no table.
 */
@ApplicationModule(displayName = "Backup", allowedDependencies = {"runtime", "runtime :: command"})
@NullMarked
package org.huiyin.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
