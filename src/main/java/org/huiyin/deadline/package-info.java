/**
 * Statutory terms, the working calendar and running clocks: says until when the law wants something done and why, and tells when
 * that moment has passed. Terms and calendars are data ({@code law/*.yml}, {@code calendar/*.yml}).
 */
@ApplicationModule(displayName = "Deadline", allowedDependencies = {"actor", "runtime", "directory"})
@NullMarked
package org.huiyin.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
