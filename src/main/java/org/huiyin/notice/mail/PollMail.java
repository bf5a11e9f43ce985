package org.huiyin.notice.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches what is unseen from the IMAP server. A mail is marked as seen only after it was taken and that is committed; whatever goes wrong before leaves it unseen. */
@Component
public class PollMail {

    private static final Logger LOG = LoggerFactory.getLogger(PollMail.class);
    private static final int AT_ONCE = 50;

    private final TakeMail taking;
    private final MailSettings settings;

    PollMail(TakeMail taking, MailSettings settings) {
        this.taking = taking;
        this.settings = settings;
    }

    /** Takes at most fifty. @return how many were marked as seen */
    int poll() {
        try (var store = Session.getInstance(properties()).getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return take(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)));
            }
        } catch (MessagingException | IOException unreachable) {
            LOG.warn("the IMAP server cannot be read: {}", unreachable.getClass().getSimpleName());
            return 0;
        }
    }

    private int take(Message[] unseen) throws MessagingException {
        int taken = 0;
        for (int i = 0; i < unseen.length && i < AT_ONCE; i++) {
            try {
                var became = taking.take(bytes(unseen[i]));
                unseen[i].setFlag(Flags.Flag.SEEN, true);
                taken++;
                LOG.info("a mail was taken: {}", became);
            } catch (TrayFull full) {
                LOG.warn("{}; mail stays on its server", full.getMessage());
                return taken;
            } catch (RuntimeException | IOException failed) {
                LOG.warn("a mail could not be taken and stays on its server: {}", failed.getClass().getSimpleName());
            }
        }
        return taken;
    }

    /** Of what is too large only the head is fetched, and a line that makes it too large here as well. */
    private byte[] bytes(Message mail) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        if (mail.getSize() > settings.mostBytes()) {
            for (var headers = mail.getAllHeaders(); headers.hasMoreElements() && out.size() < 100_000;) {
                var header = headers.nextElement();
                out.writeBytes((header.getName() + ": " + header.getValue() + "\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            out.writeBytes("\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            out.writeBytes(new byte[settings.mostBytes()]);
        } else {
            mail.writeTo(out);
        }
        return out.toByteArray();
    }

    private String password() throws IOException {
        var file = settings.passwordFile();
        if (file == null || file.toString().isEmpty()) {
            return "";
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.imap.peek", "true");
        properties.setProperty("mail.imap.connectiontimeout", "10000");
        properties.setProperty("mail.imap.timeout", "30000");
        properties.setProperty("mail.imap.starttls.required", Boolean.toString(settings.tls().equals("starttls")));
        properties.setProperty("mail.imap.starttls.enable", Boolean.toString(settings.tls().equals("starttls")));
        properties.setProperty("mail.imap.ssl.enable", Boolean.toString(settings.tls().equals("implicit")));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        return properties;
    }
}
