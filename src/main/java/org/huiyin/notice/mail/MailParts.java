package org.huiyin.notice.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.notice.mail.IncomingMail.Attached;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart: the text that a person wrote, plain if there is plain text, and the files beside it. What lies too deep or comes too often is left out. */
final class MailParts {

    private static final int DEEPEST = 8;
    private static final int MOST = 100;
    private static final int MOST_FILES = MOST;

    private final List<Attached> attached = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int seen;

    private MailParts() {}

    static MailParts of(Part mail) throws MessagingException, IOException {
        var parts = new MailParts();
        parts.take(mail, 0);
        return parts;
    }

    String text() {
        return MailText.storable(plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString(), MailText.MOST).strip();
    }

    List<Attached> attached() {
        return List.copyOf(attached);
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        if (++seen > MOST || depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount() && seen <= MOST; i++) {
                BodyPart inner = several.getBodyPart(i);
                take(inner, depth + 1);
            }
        } else if (!Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && name(part).isEmpty() && part.isMimeType("text/plain")) {
            plain.append(MailText.decoded(bytes(part), charset(part))).append('\n');
        } else if (!Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && name(part).isEmpty() && part.isMimeType("text/html")) {
            html.append(MailText.decoded(bytes(part), charset(part))).append('\n');
        } else if (attached.size() < MOST_FILES && !name(part).isEmpty()) {
            attached.add(new Attached(name(part), bytes(part)));
        }
    }

    /** Of what cannot be decoded the bytes are taken as they stand. */
    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String name(Part part) throws MessagingException {
        var written = part.getFileName();
        try {
            return written == null ? "" : ReadMail.line(MimeUtility.decodeText(written), 120);
        } catch (IOException unknownCharset) {
            return ReadMail.line(written, 120);
        }
    }

    private static @Nullable String charset(Part part) {
        try {
            return new ContentType(part.getContentType()).getParameter("charset");
        } catch (MessagingException crooked) {
            return null;
        }
    }
}
