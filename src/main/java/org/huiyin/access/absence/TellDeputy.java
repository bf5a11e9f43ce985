package org.huiyin.access.absence;

import java.util.List;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.access.mailbox.TellStaff;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Tells whoever is to stand in for somebody: from when until when, and where it says for whom. */
@Component
record TellDeputy(TellStaff telling, Texts texts, HuiyinSettings settings) {

    /** @return true, whether there was anybody to tell or not */
    boolean tell(Deputy named) {
        telling.tell(List.of(named.deputy()), MailKind.DEPUTY, language -> new Letter(texts.say("access.mail.deputy.subject", language),
                texts.say("access.mail.deputy", language, named.firstDay().toString(), named.lastDay().toString(), settings.publicUrl() + "/console/deputies", settings.publicUrl() + "/console/account/mailbox")));
        return true;
    }
}
