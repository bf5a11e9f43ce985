/**
 * Keeps files unchanged: what arrives is judged by its content, stored once under its own fingerprint, and handed back byte for byte.
 * Who may read a file is not decided here.
 */
@ApplicationModule(displayName = "Documents", allowedDependencies = {"actor", "runtime"})
@NullMarked
package org.huiyin.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
