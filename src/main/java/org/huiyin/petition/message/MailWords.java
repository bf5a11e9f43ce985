package org.huiyin.petition.message;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.access.own.Contact;
import org.huiyin.document.Documents;
import org.huiyin.notice.mail.IncomingMail;
import org.huiyin.notice.mail.QuotedText;
import org.huiyin.petition.Petitioner;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** What of a mail goes into a case: what is new in it, its files as far as they are taken, and the whole text as a file where something was cut. */
@Component
record MailWords(Texts texts, Documents documents) {

    private static final int MOST = 4500;

    /** A text and the files that go with it. */
    record Said(String text, List<String> documents) {}

    /** Who answers, so far as that is known: a token proves that the mail was in somebody's hands. */
    String answered(IncomingMail mail, Petitioner people) {
        var known = people.named().stream().anyMatch(one -> one.person().email() != null && one.person().email().strip().equalsIgnoreCase(mail.from()));
        return say(known ? "petition.mail.replied" : "petition.mail.replied-elsewhere", masked(mail));
    }

    String byHand(IncomingMail mail) {
        return say("petition.mail.by-hand", masked(mail));
    }

    /** @param whole whether the text goes with it as a file even if nothing of it was cut or left out */
    Said kept(IncomingMail mail, String beginning, boolean whole) {
        var asFile = whole && !mail.text().isBlank() || !fresh(mail).equals(mail.text().strip());
        var files = new ArrayList<String>();
        var left = new StringBuilder();
        for (var file : mail.attached()) {
            try {
                files.add(stored(files.size() < Documents.MOST_ATTACHMENTS - 1, file.content(), file.name()));
            } catch (InvalidInput refused) {
                left.append('\n').append(say("petition.mail.not-taken", file.name(), texts.say(refused.faults().getFirst().words(), Texts.CHINESE)));
            }
        }
        if (asFile || !left.isEmpty()) {
            files.addFirst(stored(true, (mail.text() + left).getBytes(StandardCharsets.UTF_8), say("petition.mail.whole")));
        }
        return new Said(cut(beginning + '\n' + fresh(mail) + left, MOST + 400), files);
    }

    private String stored(boolean room, byte[] content, String name) {
        if (!room) {
            throw InvalidInput.of("file", "document.attach.too-many", Documents.MOST_ATTACHMENTS);
        }
        return documents.store(new ByteArrayInputStream(content), name).id();
    }

    private String fresh(IncomingMail mail) {
        return cut(QuotedText.cut(mail.text()), MOST);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static String masked(IncomingMail mail) {
        return Contact.of(mail.from()).map(Contact::masked).orElse("***");
    }

    private String say(String key, Object... args) {
        return texts.say(key, Texts.CHINESE, args);
    }
}
