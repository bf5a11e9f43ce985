package org.huiyin.coordination.joint;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.access.mailbox.TellStaff;
import org.huiyin.actor.Right;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Tells staff of the departments by mail that they are called: where to look, and never what it is about. */
@Component
record TellSummoned(TellStaff telling, Accounts accounts, WhomItAccuses accused, Texts texts, HuiyinSettings settings) {

    void called(Summons summons, Collection<String> units) {
        var petition = accused.by(summons.petition());
        var needed = petition.sealed() ? Set.of(Right.ATTEND_SUMMONS, Right.KNOW_SEALED) : Set.of(Right.ATTEND_SUMMONS);
        var all = units.stream().flatMap(unit -> accounts.of(unit).stream()).filter(may(needed)).filter(account -> !accused.hiddenFrom(petition, account.unit() == null ? "" : account.unit(), account.account()))
                .map(Account::account).toList();
        telling.tell(all, MailKind.SUMMONS, language -> new Letter(texts.say("coordination.joint.mail.subject", language),
                texts.say("coordination.joint.mail", language, settings.publicUrl() + "/console/summons/" + summons.id(), settings.publicUrl() + "/console/account/mailbox")));
    }

    private static Predicate<Account> may(Set<Right> needed) {
        return account -> needed.stream().allMatch(right -> account.roles().stream().anyMatch(right.holders()::contains));
    }
}
