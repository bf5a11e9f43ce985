/** Staff pages: sign-in, the inbox and the case file. */
@ApplicationModule(displayName = "Console", allowedDependencies = {"actor", "runtime", "deadline", "deadline :: law", "directory", "directory :: change", "access", "access :: machine", "access :: oidc", "access :: passkey", "access :: reading", "access :: feed", "access :: absence", "access :: factor", "access :: staff", "access :: mailbox", "document", "notice", "notice :: message", "notice :: mail", "notice :: head", "web", "petition", "petition :: message", "petition :: file", "petition :: work", "petition :: watch", "petition :: webhook", "petition :: reminder", "petition :: beside", "petition :: pile", "petition :: note", "petition :: retention", "petition :: forpetitioner", "petition :: intake", "petition :: daily", "petition :: succession", "petition :: publication", "reception", "reception :: batch", "reception :: hall", "reception :: visit", "reception :: tray", "reception :: duty", "petition :: readiness", "notice :: wording", "reception :: followup", "reception :: video", "reception :: train", "reception :: offline", "reception :: recording", "coordination", "coordination :: mediation", "coordination :: conference", "coordination :: joint", "reception :: centre"})
@NullMarked
package org.huiyin.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
