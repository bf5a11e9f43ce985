package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.absence.NameDeputy;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.notice.message.Message;
import org.huiyin.notice.message.OverSmtp;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the staff, with an address for hints that can be confirmed. */
abstract class SampleStaffMail extends SampleDesk {

    static final String PAGE = "/console/account/mailbox";
    static final String VIEWS = "/console/views";
    private static final Pattern VIEW = Pattern.compile("action=\"(/console/views/\\d+)\"");

    @Autowired Accounts accounts;
    @Autowired LetterBox letters;
    @Autowired NameDeputy naming;
    @Autowired JdbcClient jdbc;
    Actor clerk;
    String address;

    @BeforeEach
    void somebodyNew() {
        clerk = account(OFFICE, Role.TRIAGE);
        address = clerk.account() + "@example.org";
    }

    Actor account(String unit, Role role) {
        var name = "mail-" + UUID.randomUUID().toString().substring(0, 8);
        var account = new Account(name, "邮试", unit, "330726", Set.of(role));
        accounts.create(account, "three grey herons");
        return account.actor();
    }

    void confirmed(Actor who, String mailbox) {
        var before = letters.to(mailbox).size();
        assertThat(post(who, PAGE, Map.of("address", mailbox))).hasRedirectedUrl(PAGE + "?done=given");
        assertThat(post(who, PAGE + "/confirm", Map.of("code", letters.code(mailbox, before + 1)))).hasRedirectedUrl(PAGE + "?done=confirmed");
    }

    Message letter(String mailbox, int n) {
        assertThat(letters.to(mailbox, n)).hasSize(n);
        return letters.to(mailbox).get(n - 1);
    }

    String titled(String title, boolean confidential) {
        var fields = new HashMap<>(lampFields());
        fields.put("title", title);
        fields.put("confidential", confidential);
        return registered(facts(fields).as(Submission.class));
    }

    static String overSmtp(Message told) throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(OverSmtp.carry(server.getSmtp().getPort(), 1, told)).isTrue();
            assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo(told.subject());
            return server.getReceivedMessages()[0].getContent().toString();
        } finally {
            server.stop();
        }
    }

    String kept(String title) throws Exception {
        post(clerk, VIEWS, Map.of("view", "all", "q", title, "name", "赵试的件"));
        var found = VIEW.matcher(open(clerk, VIEWS).getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
