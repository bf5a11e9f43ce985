/** The door for machines: REST over the use cases, and messages brought in from elsewhere. */
@ApplicationModule(displayName = "Interop", allowedDependencies = {"actor", "runtime", "runtime :: keys", "runtime :: command", "deadline", "deadline :: law", "directory", "directory :: change", "directory :: seat", "access", "access :: own", "access :: machine", "access :: reading", "access :: absence", "access :: factor", "access :: staff", "access :: mailbox", "access :: feed", "document", "notice", "notice :: message", "notice :: mail", "notice :: head", "web",
        "petition", "petition :: intake", "petition :: daily", "petition :: file", "petition :: work", "petition :: watch", "petition :: proof", "petition :: retention", "petition :: reminder", "petition :: succession", "petition :: beside", "petition :: note", "petition :: publication", "petition :: relay", "petition :: webhook", "petition :: message", "petition :: rating", "petition :: forpetitioner", "petition :: asking", "reception", "reception :: batch", "reception :: hall", "reception :: visit", "reception :: tray", "reception :: duty", "reception :: followup", "reception :: disclosure", "reception :: sweep", "reception :: video", "reception :: train", "petition :: readiness", "notice :: wording", "reception :: offline", "reception :: recording", "coordination", "coordination :: mediation", "coordination :: conference", "coordination :: joint", "reception :: centre"})
@NullMarked
package org.huiyin.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
