/** Review and re-review of an answer by the organ above, and their end (Art 35, 36). */
@ApplicationModule(displayName = "Review", allowedDependencies = {"actor", "runtime", "deadline", "directory", "notice", "petition", "petition::lifecycle"})
@NullMarked
package org.huiyin.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
