package org.huiyin.notice.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads a mail as it came over the wire. Whatever is wrong with it, either something is understood or it is refused as unreadable. */
public final class ReadMail {

    private static final Session NO_SERVER = Session.getInstance(new Properties());
    private static final int SUBJECT = 200;
    private static final int ADDRESSES = 50;

    private ReadMail() {}

    /** @throws InvalidInput on {@code mail} if nothing can be made of it */
    public static IncomingMail read(byte[] raw) {
        try {
            var mail = new MimeMessage(NO_SERVER, new ByteArrayInputStream(raw));
            var parts = MailParts.of(mail);
            var from = first(mail, "From", "Sender");
            return new IncomingMail(line(mail.getHeader("Message-ID", null), SUBJECT), from, line(decoded(mail.getHeader("Subject", null)), SUBJECT), parts.text(), parts.attached(),
                    MailKind.of(mail, from), recipients(mail), MailKind.bounced(mail, raw));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            throw InvalidInput.of("mail", "notice.mail.unreadable");
        }
    }

    private static String first(MimeMessage mail, String... headers) throws MessagingException {
        for (var header : headers) {
            for (var address : addresses(mail, header)) {
                return address;
            }
        }
        return "";
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        var all = new ArrayList<String>();
        for (var header : List.of(RecipientType.TO.toString(), RecipientType.CC.toString(), "Delivered-To", "X-Original-To", "Envelope-To")) {
            all.addAll(addresses(mail, header));
        }
        return all.stream().distinct().limit(ADDRESSES).toList();
    }

    private static List<String> addresses(MimeMessage mail, String header) throws MessagingException {
        var written = mail.getHeader(header, ",");
        if (written == null) {
            return List.of();
        }
        try {
            return List.of(InternetAddress.parseHeader(written, false)).stream().map(ReadMail::plain).filter(address -> address.contains("@")).toList();
        } catch (MessagingException crooked) {
            return List.of();
        }
    }

    private static String plain(Address address) {
        var written = address instanceof InternetAddress one && one.getAddress() != null ? one.getAddress() : "";
        return line(written, 254).toLowerCase(Locale.ROOT);
    }

    private static String decoded(@Nullable String header) {
        try {
            return header == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (IOException unknownCharset) {
            return header;
        }
    }

    /** One line without control characters, as much as may be kept. */
    static String line(@Nullable String text, int most) {
        return text == null ? "" : MailText.storable(text.replaceAll("\\s+", " ").strip(), most);
    }
}
