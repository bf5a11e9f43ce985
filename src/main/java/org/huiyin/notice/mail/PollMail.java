package org.huiyin.notice.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import org.huiyin.notice.mail.TakeMail.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Fetches what is unseen from the IMAP server. A mail is marked as seen only after it was taken and that is committed; whatever goes wrong before leaves it unseen and lets the others pass.
 * One that failed three times is laid before a person. While the tray is full, what answers to a petition is taken all the same.
 */
@Component
public class PollMail {

    private static final Logger LOG = LoggerFactory.getLogger(PollMail.class);
    private static final int AT_ONCE = 50;
    private static final int LOOKS = 200;
    private static final int GIVEN_UP = 3;

    private final TakeMail taking;
    private final MailSettings settings;
    private final InVain vain = new InVain();

    PollMail(TakeMail taking, MailSettings settings) {
        this.taking = taking;
        this.settings = settings;
    }

    /** Takes at most fifty and looks at two hundred. @return how many were marked as seen */
    int poll() {
        return poll(AT_ONCE, LOOKS);
    }

    synchronized int poll(int atOnce, int looks) {
        try (var store = Session.getInstance(properties()).getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                var unseen = vain.ordered(folder, folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)));
                return take(unseen.subList(0, Math.min(looks, unseen.size())), atOnce);
            }
        } catch (MessagingException | IOException unreachable) {
            LOG.warn("the IMAP server cannot be read: {}", unreachable.getClass().getSimpleName());
        } catch (CannotCreateTransactionException noDatabase) {
            LOG.warn("mail stays on its server while there is no database");
        }
        return 0;
    }

    private int take(List<MailOnServer> unseen, int most) throws MessagingException {
        int taken = 0;
        boolean full = false;
        for (var i = unseen.iterator(); i.hasNext() && taken < most;) {
            var one = i.next();
            try {
                if (!full || one.answers()) {
                    var became = taken(one, one.bytes(settings.mostBytes()));
                    one.seen();
                    taken++;
                    LOG.info("a mail was taken: {}", became);
                    continue;
                }
            } catch (TrayFull fullNow) {
                full = true;
                LOG.warn("{}; mail stays on its server", fullNow.getMessage());
            } catch (CannotCreateTransactionException noDatabase) {
                throw noDatabase;
            } catch (RuntimeException | IOException | MessagingException failed) {
                if (!one.mail().getFolder().isOpen()) {
                    throw new MessagingException("the connection was lost");
                }
                LOG.warn("a mail could not be taken and stays on its server: {}", failed.getClass().getSimpleName());
            }
            vain.looked(one);
        }
        return taken;
    }

    private Taken taken(MailOnServer one, byte[] raw) {
        try {
            return taking.take(raw);
        } catch (TrayFull | CannotCreateTransactionException nothingWrongWithIt) {
            throw nothingWrongWithIt;
        } catch (RuntimeException failed) {
            if (vain.failed(one) < GIVEN_UP) {
                throw failed;
            }
            LOG.error("a mail failed {} times and is laid before a person: {}", GIVEN_UP, failed.getClass().getSimpleName());
            return taking.giveUp(raw);
        }
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
