package org.huiyin.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.notice.mail.TakeMail.Taken;
import org.huiyin.notice.message.About;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.junit.jupiter.api.Test;

/** Mail that finds the tray full, is refused or fails: nothing is lost, and nothing stands before the others for good. */
class WaitingMailModuleTests extends SampleReplies {

    @Test
    void nothingIsTakenWhileTooMuchWaitsAndNothingHalf() {
        var full = new TakeMail(rows, replies, desk, new MailSettings("", 0, "", null, "none", "INBOX", OFFICE, 1000, 0), transaction);
        var one = mail("", "等一等");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> full.take(one)).isInstanceOf(TrayFull.class);
        assertThat(taking.take(one)).as("it was not taken before").isEqualTo(Taken.TRAY);
        assertThat(new TakeMail(rows, replies, desk, new MailSettings("", 0, "", null, "none", "INBOX", OFFICE, 1000, 9999), transaction).take(mail("", "大".repeat(2000)))).isEqualTo(Taken.TRAY);
        assertThat(inTray()).satisfies(large -> {
            assertThat(large.why()).isEqualTo("too-large");
            assertThat(large.mail().subject()).isEqualTo("Re");
            assertThat(large.mail().text()).isEmpty();
        });
    }

    @Test
    void anAnswerJoinsItsCaseHoweverFullTheTrayIs() throws Exception {
        var full = new TakeMail(rows, replies, desk, new MailSettings("", 0, "", null, "none", "INBOX", OFFICE, 1_000_000, 0), transaction);
        try (var post = new PostOffice(mailbox)) {
            var received = post.deliver(letter);
            for (int i = 0; i < 3; i++) {
                post.stray(received, text("陌生来信" + i));
            }
            post.answer(received, text("杆号是12"));
            assertThat(post.answersTaken(full, 200, 1)).containsExactly(1);
            assertThat(supplements()).singleElement().asString().contains("杆号是12");
            assertThat(post.answersWaiting()).as("nothing is lost").isEqualTo(3);
            assertThat(post.answersTaken(taking, 200, 1)).containsExactly(3);
        }
        assertThat(tray.list(TRIAGE, true, null).rows()).filteredOn(one -> one.mail().from().equals(mailbox)).hasSize(3);
    }

    @Test
    void anAnswerThatItsCaseRefusesIsKeptHoweverMuchOfStrangersWaits() {
        assertThat(acts.act(Actor.petitioner(receipt.number()), receipt.number(), null, Action.WITHDRAW, facts(Map.of("reason", "已解决")))).isInstanceOf(Outcome.Done.class);
        var full = new TakeMail(rows, replies, desk, new MailSettings("", 0, "", null, "none", "INBOX", OFFICE, 1_000_000, 0), transaction);
        assertThat(full.take(mail(answered(), "灯又坏了"))).isEqualTo(Taken.TRAY);
        assertThat(inTray().why()).isEqualTo("refused");
    }

    /** Whatever it is about them, those that fail stand before no other for good, and are laid before a person in the end. */
    @Test
    void mailsThatAlwaysFailLetTheOthersPassAndComeBeforeAPerson() throws Exception {
        var faulty = new TakeMail(rows, replies, new ReplyDesk() {
            @Override
            public Filed file(About message, IncomingMail mail) {
                if (mail.text().contains("坏")) {
                    throw new IllegalStateException("a fault of ours");
                }
                return desk.file(message, mail);
            }

            @Override
            public Place place(long petition) {
                return desk.place(petition);
            }
        }, new MailSettings("", 0, "", null, "none", "INBOX", OFFICE, 1_000_000, 2000), transaction);
        try (var post = new PostOffice(mailbox)) {
            var received = post.deliver(letter);
            for (int i = 0; i < 4; i++) {
                post.answer(received, text("坏" + i));
            }
            post.answer(received, text("好"));
            assertThat(post.answersTaken(faulty, 3, 6)).containsExactly(0, 1, 0, 3, 1, 0);
            assertThat(post.answersWaiting()).isZero();
        }
        assertThat(supplements()).singleElement().asString().contains("好");
        assertThat(tray.list(TRIAGE, true, null).rows()).filteredOn(one -> one.mail().from().equals(mailbox)).hasSize(4).allSatisfy(one -> {
            assertThat(one.why()).isEqualTo("failed");
            assertThat(one.number()).isEqualTo(receipt.number());
            assertThat(one.mail().text()).contains("坏");
        });
    }
}
