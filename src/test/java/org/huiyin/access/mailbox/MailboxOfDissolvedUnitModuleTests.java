package org.huiyin.access.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.DissolutionOrder;
import org.huiyin.directory.change.DissolveOrganisations;
import org.huiyin.directory.change.OrganisationEntry;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses of those whose accounts end with their unit go within the hour; of those who go on in its successor they stay. */
class MailboxOfDissolvedUnitModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));

    @Autowired ChangeOrganisation changing;
    @Autowired DissolveOrganisations dissolving;
    @Autowired Accounts accounts;
    @Autowired GiveMailbox giving;
    @Autowired ConfirmMailbox confirming;
    @Autowired AskedRows asked;
    @Autowired TellStaff telling;
    @Autowired LetterBox letters;
    @Autowired LegalTime time;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private String unit(String name) {
        return changing.add(ADMIN, new OrganisationEntry(name, "department", "330726", "330726-zf", null, null, null, null)).id();
    }

    private Actor withMailbox(String unit) {
        var who = new Account("gone-" + UUID.randomUUID().toString().substring(0, 8), "某某", unit, "330726", Set.of(Role.HANDLER));
        accounts.create(who, "three grey herons");
        giving.give(who.actor(), who.account() + "@example.org", Locale.CHINA);
        confirming.confirm(who.actor(), letters.code(who.account() + "@example.org", 1), Locale.CHINA);
        assertThat(telling.reaches(who.account())).isTrue();
        return who.actor();
    }

    @Test
    void addressesGoWithTheAccountsThatEnd() {
        var closing = unit("散局甲");
        var moving = unit("散局乙");
        var successor = unit("散局丙");
        var gone = withMailbox(closing);
        var stays = withMailbox(moving);
        giving.give(gone, "other-" + gone.account() + "@example.org", Locale.CHINA);
        dissolving.order(ADMIN, new DissolutionOrder(List.of(closing), successor, time.today(), "close"));
        dissolving.order(ADMIN, new DissolutionOrder(List.of(moving), successor, time.today(), "move"));
        asked.forget(clock.instant());
        assertThat(telling.reaches(gone.account())).isFalse();
        assertThat(telling.reaches(stays.account())).isTrue();
        assertThat(jdbc.sql("select count(*) from staff_mailbox_asked where account = ? and sealed is not null").param(gone.account()).query(Integer.class).single()).as("one not confirmed").isZero();
        asked.forget(clock.instant().plus(Duration.ofDays(2)));
        assertThat(jdbc.sql("select count(*) from staff_mailbox_asked where account = ?").param(gone.account()).query(Integer.class).single()).isZero();
    }
}
