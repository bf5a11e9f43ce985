package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.message.TellPetitioners;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bodies of messages and mail, as a client reads them. */
class MessagesApiTests extends SampleCases {

    @Autowired CaseMessagesResource messages;
    @Autowired TellPetitioners telling;
    @Autowired LetterBox letters;
    @Autowired JdbcClient jdbc;

    @Test
    void aClientReadsWhatWasToldAndHasItSentAgain() {
        var mailbox = "api" + new Random().nextLong(1_000_000_000L) + "@example.org";
        var fields = lampFields();
        fields.put("petitioner", new HashMap<>(Map.of("name", "赵试", "address", "试用村1号", "email", mailbox)));
        var number = submitted(facts(fields).as(Submission.class)).number();
        telling.tell();
        letters.to(mailbox, 1);
        for (int waited = 0; !messages.all(TRIAGE, number).items().getFirst().state().equals("sent") && waited < 500; waited++) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertThat(messages.all(TRIAGE, number).items()).singleElement().satisfies(one -> assertThat(one).extracting("topic", "channel", "place", "round", "state").containsExactly("received", "mail", 1, 1, "sent"));
        messages.send(TRIAGE, number, messages.all(TRIAGE, number).items().getFirst().id());
        assertThat(letters.to(mailbox, 2)).hasSize(2);
        assertThat(messages.all(TRIAGE, number).items()).extracting("round").containsExactly(2, 1);
        assertThat(jdbc.sql("select count(*) from reading r join petition p on p.id = r.petition where p.number = ? and r.what = 'course' and r.account = ?").params(number, TRIAGE.account()).query(Integer.class).single()).isPositive();
    }
}
