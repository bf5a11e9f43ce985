package org.huiyin.console.staff;

import org.huiyin.access.mailbox.Mailbox;
import org.huiyin.web.Sheet;

/**
 * What the page of one's own mail address shows.
 *
 * @param done what has just been done, as the last part of {@code console.mailbox.done.…}; empty if nothing
 */
public record MailboxPage(Mailbox mailbox, Sheet sheet, String done) {}
