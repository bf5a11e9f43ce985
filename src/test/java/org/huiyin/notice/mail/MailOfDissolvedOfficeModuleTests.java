package org.huiyin.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.DissolutionOrder;
import org.huiyin.directory.change.DissolveOrganisations;
import org.huiyin.directory.change.OrganisationEntry;
import org.huiyin.notice.mail.TakeMail.Taken;
import org.huiyin.notice.message.Replies;
import org.huiyin.petition.message.FileMail;
import org.huiyin.petition.message.Tray;
import org.huiyin.petition.message.TrayMail;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What lies in the tray of an office that is dissolved, and what comes for it afterwards, is before whoever goes on with its work. */
class MailOfDissolvedOfficeModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));

    @Autowired ChangeOrganisation changing;
    @Autowired DissolveOrganisations dissolving;
    @Autowired MailRows rows;
    @Autowired Replies replies;
    @Autowired ReplyDesk desk;
    @Autowired Tray tray;
    @Autowired FileMail filing;
    @Autowired LegalTime time;
    @Autowired TransactionTemplate transaction;
    private final String from = "qian" + new Random().nextLong(1_000_000_000_000L) + "@example.org";

    private String unit(String name) {
        return changing.add(ADMIN, new OrganisationEntry(name, "department", "330726", "330726-zf", null, null, null, null)).id();
    }

    private static Actor clerk(String unit) {
        return new Actor("clerk-at-" + unit, unit, "330726", Set.of(Role.CLERK));
    }

    private Taken come(String office, String text) {
        return new TakeMail(rows, replies, desk, new MailSettings("", 0, "", null, "none", "INBOX", office, 10_000, 9999), transaction)
                .take(("From: " + from + "\r\nMessage-ID: <" + text + '.' + from + ">\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private List<TrayMail> before(Actor who, boolean waiting) {
        return tray.list(who, waiting, null).rows().stream().filter(one -> one.mail().from().equals(from)).toList();
    }

    @Test
    void itIsBeforeTheSuccessorAndNobodyElse() {
        var old = unit("收信甲局");
        var successor = unit("收信乙局");
        var other = unit("收信丙局");
        assertThat(come(old, "first")).isEqualTo(Taken.TRAY);
        assertThat(before(clerk(old), true)).hasSize(1);
        assertThat(before(clerk(successor), true)).isEmpty();
        dissolving.order(ADMIN, new DissolutionOrder(List.of(old), successor, time.today(), "move"));
        assertThat(come(old, "second")).as("the setting still names the old one").isEqualTo(Taken.TRAY);
        var there = before(clerk(successor), true);
        assertThat(there).extracting(one -> one.mail().text()).containsExactly("second", "first");
        assertThat(before(clerk(other), true)).isEmpty();
        assertThat(tray.open(clerk(successor), there.getLast().id())).isPresent();
        assertThat(filing.aside(clerk(other), there.getLast().id(), "x")).isFalse();
        assertThat(filing.aside(clerk(successor), there.getLast().id(), "已转")).isTrue();
        assertThat(before(clerk(successor), true)).hasSize(1);
        assertThat(before(clerk(successor), false)).hasSize(1);
    }
}
