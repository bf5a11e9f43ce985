package org.huiyin.reception.followup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.access.mailbox.TellStaff;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Tells staff by mail that a promise waits for them or is late: where to look, and never what it is about. */
@Component
record TellStaffOfPromises(TellStaff telling, Accounts accounts, Organisations organisations, Texts texts, HuiyinSettings settings) {

    /** Those of the unit who can report back. */
    void unit(String unit) {
        tell(of(unit, Right.REPORT_BACK).toList(), "reception.mail.handed-over", "/console/follow-ups");
    }

    /** Those who have to look at what is late: one mail each, however many promises are. */
    void late(Collection<String> units, Collection<String> leaders, Collection<String> offices) {
        var all = Stream.of(units.stream().flatMap(unit -> of(unit, Right.REPORT_BACK)), leaders.stream(), offices.stream().flatMap(office -> of(office, Right.FOLLOW_UP))).flatMap(each -> each).distinct().toList();
        tell(all, "reception.mail.late", "/console/follow-ups?which=late");
    }

    private Stream<String> of(String unit, Right right) {
        return accounts.of(organisations.current(unit).id()).stream().filter(account -> account.roles().stream().anyMatch(right.holders()::contains)).map(Account::account);
    }

    private void tell(List<String> to, String what, String where) {
        telling.tell(to, MailKind.PROMISE, language -> new Letter(texts.say(what + ".subject", language), texts.say(what, language, settings.publicUrl() + where, settings.publicUrl() + "/console/account/mailbox")));
    }
}
