package org.huiyin.notice.mail;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A mail where it lies on its server. {@code uid}: its number there, which stays the same. */
record MailOnServer(Message mail, long uid) {

    private static final int HEAD = 100_000;

    /** Whether its head says that it answers to one of our messages; nothing else of it is fetched. */
    boolean answers() throws MessagingException {
        for (var header : new String[] {"To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"}) {
            var written = mail.getHeader(header);
            if (written != null && Arrays.stream(written).anyMatch(line -> TakeMail.TOKEN.matcher(line.toLowerCase(java.util.Locale.ROOT)).find())) {
                return true;
            }
        }
        return false;
    }

    /** Of what is too large only the head is fetched, and a line that makes it too large here as well. */
    byte[] bytes(int most) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        if (mail.getSize() <= most) {
            mail.writeTo(out);
            return out.toByteArray();
        }
        for (var headers = mail.getAllHeaders(); headers.hasMoreElements() && out.size() < HEAD;) {
            var header = headers.nextElement();
            out.writeBytes((header.getName() + ": " + header.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[most]);
        return out.toByteArray();
    }

    void seen() throws MessagingException {
        mail.setFlag(Flags.Flag.SEEN, true);
    }
}
