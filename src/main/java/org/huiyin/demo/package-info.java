/** The demonstration: its accounts, its world of petitions and its time machine, in the demo profile only. */
@ApplicationModule(displayName = "Demo",
        allowedDependencies = {"actor", "runtime", "deadline", "directory", "access", "notice", "notice :: message", "petition", "petition :: intake", "petition :: file", "petition :: publication", "reception", "reception :: duty", "reception :: batch", "reception :: hall", "reception :: visit", "reception :: tray", "reception :: followup", "reception :: disclosure", "reception :: sweep", "reception :: video", "reception :: train", "web", "notice :: mail", "petition :: note", "petition :: work", "petition :: daily", "petition :: forpetitioner", "reception :: offline", "document", "reception :: recording", "coordination", "coordination :: mediation", "coordination :: conference", "coordination :: joint", "reception :: centre"})
@NullMarked
package org.huiyin.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
