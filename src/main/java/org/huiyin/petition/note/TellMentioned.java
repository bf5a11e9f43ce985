package org.huiyin.petition.note;

import java.util.Collection;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.access.mailbox.TellStaff;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those mentioned by mail where to look, never what was said. A mail about a sealed matter names none. */
@Component
record TellMentioned(TellStaff telling, JdbcClient jdbc, Texts texts, HuiyinSettings settings) {

    void tell(InSight.Known petition, InternalNote note, Collection<String> named) {
        var others = named.stream().filter(account -> !account.equals(note.author())).toList();
        if (!others.isEmpty()) {
            var sealed = jdbc.sql("select sealed from petition where id = ?").param(petition.id()).query(Boolean.class).single();
            var what = sealed ? "petition.mail.mentioned-somewhere" : "petition.mail.mentioned";
            var link = settings.publicUrl() + (sealed ? "/console/mentions" : "/console/petitions/" + petition.number());
            telling.tell(others, MailKind.MENTION, language -> new Letter(texts.say(what + ".subject", language, petition.number()),
                    texts.say(what, language, petition.number(), link, settings.publicUrl() + "/console/account/mailbox")));
        }
    }
}
