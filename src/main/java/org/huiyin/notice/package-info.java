/**
 * Official notices: what must be told is taken down with its number in the caller's transaction; the paper is made from it on first
 * view and stays the same ever after.
 */
@ApplicationModule(displayName = "Notices", allowedDependencies = {"actor", "runtime", "runtime :: keys", "directory", "document", "access", "access :: own", "access :: mailbox"})
@NullMarked
package org.huiyin.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
