/** Public pages: what petitioners read and fill in, in Chinese and English, without JavaScript. */
@ApplicationModule(displayName = "Citizen", allowedDependencies = {"actor", "runtime", "deadline", "directory", "access", "access :: own", "document", "notice", "web",
        "petition", "petition :: intake", "petition :: file", "petition :: proof", "petition :: watch", "petition :: retention", "petition :: message", "petition :: unsent", "petition :: forpetitioner", "petition :: publication", "petition :: asking", "petition :: rating", "reception", "reception :: batch", "reception :: hall", "reception :: followup", "reception :: disclosure", "reception :: sweep", "reception :: video", "reception :: train", "reception :: recording", "coordination", "coordination :: mediation", "coordination :: conference", "reception :: centre"})
@NullMarked
package org.huiyin.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
