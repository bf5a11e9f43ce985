package org.huiyin.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huiyin.notice.mail.IncomingMail.Bounced;
import org.huiyin.notice.mail.IncomingMail.Kind;
import org.jspecify.annotations.Nullable;

/** Tells a person's mail from what machines write (RFC 3834), which is never answered and never filed, and from a report that ours came back (RFC 3464). */
final class MailKind {

    /** Where in a report the head of the mail stands that came back. */
    private static final int REPORT = 100_000;
    private static final Pattern OURS = Pattern.compile("<((\\d{1,18})\\.[0-9a-f]{20})@");
    private static final Pattern SAID = Pattern.compile("(?im)^Diagnostic-Code:([^\\r\\n]{1,300})");
    private static final Pattern ONLY_LATE = Pattern.compile("(?im)^Action: *delayed");
    private static final Pattern POSTMASTER = Pattern.compile("(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@.*");

    private MailKind() {}

    static Kind of(MimeMessage mail, String from) throws MessagingException {
        if (mail.isMimeType("multipart/report")) {
            return Kind.BOUNCE;
        }
        var submitted = header(mail, "Auto-Submitted");
        var precedence = header(mail, "Precedence");
        boolean machine = !submitted.isEmpty() && !submitted.startsWith("no") || precedence.matches("bulk|junk|list|auto_reply") || !header(mail, "List-Id").isEmpty()
                || !header(mail, "X-Autoreply").isEmpty() || !header(mail, "X-Autorespond").isEmpty() || header(mail, "Return-Path").equals("<>") || POSTMASTER.matcher(from).matches();
        return machine ? Kind.AUTOMATIC : Kind.LETTER;
    }

    /** Which of our mails it says could not be delivered, or not yet. */
    static @Nullable Bounced bounced(MimeMessage mail, byte[] raw) throws MessagingException {
        if (!mail.isMimeType("multipart/report")) {
            return null;
        }
        var report = new String(raw, 0, Math.min(raw.length, REPORT), StandardCharsets.ISO_8859_1);
        var ours = OURS.matcher(report);
        if (!ours.find()) {
            return null;
        }
        var said = SAID.matcher(report);
        return new Bounced(Long.parseLong(ours.group(2)), ours.group(1), said.find() ? said.group(1).strip() : "", ONLY_LATE.matcher(report).find());
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        return Objects.requireNonNullElse(mail.getHeader(name, ","), "").strip().toLowerCase(Locale.ROOT);
    }
}
