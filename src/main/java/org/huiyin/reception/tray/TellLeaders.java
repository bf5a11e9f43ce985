package org.huiyin.reception.tray;

import java.util.List;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.access.mailbox.TellStaff;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Tells a leader by mail that something lies in the tray: where, and never what. */
@Component
record TellLeaders(TellStaff telling, Texts texts, HuiyinSettings settings) {

    void waiting(String leader) {
        telling.tell(List.of(leader), MailKind.PROMISE, language -> new Letter(texts.say("reception.mail.tray.subject", language),
                texts.say("reception.mail.tray", language, settings.publicUrl() + "/console/my-letters", settings.publicUrl() + "/console/account/mailbox")));
    }
}
