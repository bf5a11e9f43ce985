package org.huiyin.coordination.conference;

import java.util.Collection;
import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.TellStaff;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Tells units by mail that a conference is ahead, or that something waits for them: where to look, never what it is about. */
@Component
record TellUnits(TellStaff telling, Accounts accounts, Organisations organisations, Texts texts, HuiyinSettings settings) {

    void invited(Collection<String> units) {
        tell(units, "invited", "/console/conferences");
    }

    void decided(Collection<String> units) {
        tell(units, "decided", "/console/conference-items");
    }

    void urged(Collection<String> units) {
        tell(units, "urged", "/console/conference-items");
    }

    private void tell(Collection<String> units, String what, String where) {
        var key = "coordination.conference.mail." + what;
        telling.tell(all(units), MailKind.PROMISE, language -> new Letter(texts.say(key + ".subject", language), texts.say(key, language, settings.publicUrl() + where, settings.publicUrl() + "/console/account/mailbox")));
    }

    private List<String> all(Collection<String> units) {
        return units.stream().distinct().flatMap(unit -> accounts.of(organisations.current(unit).id()).stream())
                .filter(account -> account.roles().stream().anyMatch(Right.ATTEND_CONFERENCE.holders()::contains)).map(Account::account).distinct().toList();
    }
}
