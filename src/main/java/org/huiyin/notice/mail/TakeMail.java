package org.huiyin.notice.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.huiyin.notice.mail.IncomingMail.Kind;
import org.huiyin.notice.message.About;
import org.huiyin.notice.message.Replies;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a mail in, in one transaction: once, whichever way and however often it comes. An answer to one of our messages goes to the case; what came back marks its message;
 * what machines write is noted and goes nowhere; anything else waits in the tray for a person.
 */
@Component
public class TakeMail {

    static final Pattern TOKEN = Pattern.compile("\\+([a-z2-7]{26})@");
    /** So many answers to one petition wait in the tray at most. */
    private static final int MOST_OF_ONE = 100;

    private final MailRows rows;
    private final Replies replies;
    private final ReplyDesk desk;
    private final MailSettings settings;
    private final TransactionTemplate transaction;

    TakeMail(MailRows rows, Replies replies, ReplyDesk desk, MailSettings settings, TransactionTemplate transaction) {
        this.rows = rows;
        this.replies = replies;
        this.desk = desk;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** What became of it. */
    public enum Taken { FILED, TRAY, AUTOMATIC, BOUNCE, KNOWN }

    /**
     * Takes it; when this returns it is kept for good.
     *
     * @param raw as it came over the wire; of what is larger than may be only the head is read
     * @throws TrayFull              if too much waits where it would have to wait too; nothing was taken. An answer that its case takes is never refused for that
     * @throws IllegalStateException if no office files mail here
     */
    public Taken take(byte[] raw) {
        if (settings.office().isEmpty()) {
            throw new IllegalStateException("huiyin.mail.office names no office that files mail");
        }
        return begun(raw, (id, mail) -> place(id, mail, raw.length <= settings.mostBytes()));
    }

    /** Lays one before a person that could not be placed, however often it was tried. @throws TrayFull as before */
    Taken giveUp(byte[] raw) {
        return begun(raw, (id, read) -> {
            var mail = read.orElse(NOTHING);
            var about = answered(mail);
            return lay(id, "failed", about.map(answer -> belongs(id, "tray", answer)).orElse(settings.office()), about, mail);
        });
    }

    private Taken begun(byte[] raw, BiFunction<Long, Optional<IncomingMail>, Taken> further) {
        var mail = read(raw.length <= settings.mostBytes() ? raw : Arrays.copyOf(raw, head(raw)));
        return transaction.execute(status -> {
            var id = rows.begin(MailRows.known(mail.orElse(NOTHING), raw), settings.office());
            return id == null ? Taken.KNOWN : further.apply(id, mail);
        });
    }

    private static final IncomingMail NOTHING = new IncomingMail("", "", "", "", List.of(), Kind.LETTER, List.of(), null);

    private static Optional<IncomingMail> read(byte[] raw) {
        try {
            return Optional.of(ReadMail.read(raw));
        } catch (InvalidInput unreadable) {
            return Optional.empty();
        }
    }

    /** Where the head of a mail ends. */
    private static int head(byte[] raw) {
        int most = Math.min(raw.length, 100_000);
        for (int i = 3; i < most; i++) {
            if (raw[i] == '\n' && (raw[i - 1] == '\n' || raw[i - 1] == '\r' && raw[i - 2] == '\n')) {
                return i + 1;
            }
        }
        return most;
    }

    private Taken place(long id, Optional<IncomingMail> read, boolean whole) {
        var mail = read.orElse(NOTHING);
        var about = answered(mail);
        var office = about.map(answer -> belongs(id, "automatic", answer)).orElse(settings.office());
        if (read.isEmpty() || !whole) {
            return lay(id, whole ? "unreadable" : "too-large", office, about, mail);
        }
        return switch (mail.kind()) {
            case AUTOMATIC -> {
                rows.keep(id, office, mail);
                yield Taken.AUTOMATIC;
            }
            case BOUNCE -> bounce(id, office, about, mail);
            case LETTER -> about.map(answer -> file(id, answer, mail)).orElseGet(() -> lay(id, "unknown", office, about, mail));
        };
    }

    /** Whose mail it is decides who may see it, though it be filed nowhere: it tells who petitions. @return the office of the petition */
    private String belongs(long id, String state, About about) {
        var place = desk.place(about.petition());
        rows.settle(id, state, about.petition(), place.region());
        return place.office();
    }

    private Taken bounce(long id, String office, Optional<About> about, IncomingMail mail) {
        var back = mail.bounced();
        if (back == null || !(back.late() ? replies.ours(back.message(), back.trace()) : replies.bounced(back.message(), back.trace(), back.said()))) {
            return lay(id, "bounce", office, about, mail);
        }
        rows.settle(id, "bounce", null, null);
        return Taken.BOUNCE;
    }

    private Optional<About> answered(IncomingMail mail) {
        return mail.addressedTo().stream().map(TOKEN::matcher).filter(java.util.regex.Matcher::find).map(found -> found.group(1)).distinct().limit(3)
                .flatMap(token -> replies.to(token).stream()).findFirst();
    }

    private Taken file(long id, About about, IncomingMail mail) {
        var filed = desk.file(about, mail);
        var office = belongs(id, "filed", about);
        return filed == ReplyDesk.Filed.DONE ? Taken.FILED : lay(id, filed == ReplyDesk.Filed.REFUSED ? "refused" : "too-many", office, Optional.of(about), mail);
    }

    /** Strangers' mail has a limit of its own: however much of it waits, what answers to a petition does not stand behind it. */
    private Taken lay(long id, String why, String office, Optional<About> about, IncomingMail mail) {
        if (about.map(answer -> rows.waiting(answer.petition()) > MOST_OF_ONE).orElseGet(() -> rows.waiting() >= settings.mostInTray())) {
            throw new TrayFull();
        }
        rows.lay(id, why, office, mail);
        return Taken.TRAY;
    }
}
