package org.huiyin.petition.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.notice.message.ForgetMessages;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.notice.message.Message;
import org.huiyin.notice.message.SentMessage;
import org.huiyin.petition.Action;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever petitions and left a mailbox is told what happens: once, in few words, and of a sealed matter nearly nothing. */
class TellPetitionersModuleTests extends SampleCases {

    @Autowired TellPetitioners telling;
    @Autowired CaseMessages messages;
    @Autowired SendAgain again;
    @Autowired KeepWish wishes;
    @Autowired ForgetMessages forget;
    @Autowired LetterBox letters;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    private final String mailbox = "zhao" + new Random().nextLong(1_000_000_000_000L) + "@example.org";

    private Receipt sent(Map<String, Object> different) {
        var fields = lampFields();
        fields.put("petitioner", new HashMap<>(Map.of("name", "赵试", "address", "试用村1号", "email", mailbox.toUpperCase(java.util.Locale.ROOT))));
        fields.putAll(different);
        return submitted(facts(fields).as(Submission.class));
    }

    private List<String> topics(String number) {
        return messages.of(TRIAGE, number).orElseThrow().reversed().stream().map(message -> message.about().topic()).toList();
    }

    @Test
    void eachStepIsToldOnceWithNumberAndAddressAndNothingOfTheMatter() {
        var receipt = sent(Map.of());
        telling.tell();
        telling.tell();
        accepted(receipt.number(), "claim", "31(6)");
        telling.tell();
        telling.tell();
        var told = letters.to(mailbox, 3);
        assertThat(topics(receipt.number())).containsExactly("received", "forwarded", "accepted");
        assertThat(told).hasSize(3).allSatisfy(letter -> assertThat(letter.subject() + letter.text())
                .contains(receipt.number(), "http://127.0.0.1", "/track/" + receipt.number(), "不代替文书送达")
                .doesNotContain(receipt.queryCode(), "路灯", "赵试"));
        assertThat(told.getFirst().text()).contains("已收到并登记");
        assertThat(view(receipt.number()).version()).as("no message moves the case").isEqualTo(4);
    }

    @Test
    void ofASealedMatterNothingIsToldButThatThereIsNews() {
        var receipt = sent(Map.of("confidential", true));
        accepted(receipt.number(), "claim", "31(6)");
        telling.tell();
        assertThat(letters.to(mailbox, 3)).extracting(Message::text).allMatch(text -> text.contains("有新消息")).noneMatch(text -> text.contains("受理") || text.contains("登记"));
        assertThat(topics(receipt.number())).containsExactly("news", "news", "news");
    }

    @Test
    void aWishIsKept() {
        var number = sent(Map.of()).number();
        wishes.keep(Actor.petitioner(number), number, "en", "any");
        telling.tell();
        assertThat(letters.to(mailbox, 1).getFirst().text()).contains("has come in and is registered", "hint").doesNotContain("信访");
        wishes.keep(Actor.petitioner(number), number, "en", "none");
        accepted(number, "claim", "31(6)");
        telling.tell();
        assertThat(topics(number)).containsExactly("received");
        assertThatThrownBy(() -> wishes.keep(Actor.petitioner(number), number, "fr", "pigeon")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> wishes.keep(Actor.petitioner("X"), number, "en", "any")).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> wishes.keep(Actor.member(number, 2), number, "en", "any")).isInstanceOf(NoRight.class);
    }

    @Test
    void whoLeftNothingThatCanBeReachedIsToldNothing() {
        var number = sent(Map.of("petitioner", Map.of("name", "赵试", "address", "试用村1号", "phone", "0579-84212345"))).number();
        telling.tell();
        assertThat(topics(number)).isEmpty();
    }

    @Test
    void thoseWhoSpeakForAGroupAreToldEachAddressOnce() {
        var number = sent(Map.of("persons", 6, "coPetitioners", List.of(Map.of("name", "钱试", "phone", "13900000002")),
                "representatives", List.of(Map.of("name", "孙试", "phone", "13900000003", "email", mailbox), Map.of("name", "李试", "phone", "13900000004", "email", "li" + mailbox)))).number();
        telling.tell();
        assertThat(messages.of(TRIAGE, number).orElseThrow()).extracting(message -> message.about().place()).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void theEndOfAWindowIsToldAWeekBeforeOnce() {
        var number = sent(Map.of()).number();
        signed(number);
        done(HANDLER, number, Action.DELIVER, delivery("赵试"));
        telling.tell();
        assertThat(topics(number)).endsWith("answered");
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-01-29T01:00:00Z")));
        telling.tell();
        telling.tell();
        assertThat(topics(number)).contains("window-review").doesNotHaveDuplicates();
        assertThat(letters.to(mailbox, topics(number).size())).anyMatch(letter -> letter.text().contains("到 2026年2月4日 为止"));
    }

    @Test
    void tenADayAndTheNextADayLater() {
        var last = "";
        for (int i = 0; i < 11; i++) {
            last = sent(Map.of()).number();
        }
        telling.tell();
        letters.to(mailbox, 10);
        assertThat(messages.of(TRIAGE, last).orElseThrow()).singleElement().satisfies(message -> assertThat(message.state()).isEqualTo(SentMessage.State.WAITING));
        assertThat(jdbc.sql("select count(*) from outbox where id = ? and due_at > written_at + interval '23 hours'").param(messages.of(TRIAGE, last).orElseThrow().getFirst().id())
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aFailureIsShownAndSentAgainByAClerkFiveTimesAtMost() {
        var number = sent(Map.of()).number();
        telling.tell();
        letters.to(mailbox, 1);
        for (int round = 1; round <= 5; round++) {
            settled(number, round);
            var latest = messages.of(HANDLER, number).orElse(messages.of(TRIAGE, number).orElseThrow()).getFirst();
            assertThat(latest.state()).isEqualTo(SentMessage.State.REFUSED);
            assertThat(latest.answer()).isEqualTo("550 no such user");
            assertThat(again.send(TRIAGE, number, latest.id())).contains(round < 5 ? SendAgain.Answer.WRITTEN : SendAgain.Answer.TOO_OFTEN);
        }
        assertThat(letters.to(mailbox, 5)).hasSize(5);
    }

    private void settled(String number, int round) {
        letters.to(mailbox, round);
        for (int waited = 0; messages.of(TRIAGE, number).orElseThrow().getFirst().state().waits() && waited < 500; waited++) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        jdbc.sql("update outbox set state = 'refused', answer = '550 no such user' where petition = (select id from petition where number = ?)").param(number).update();
    }

    @Test
    void outOfSightThereIsNeitherListNorSending() {
        var number = sent(Map.of()).number();
        telling.tell();
        var id = messages.of(TRIAGE, number).orElseThrow().getFirst().id();
        var elsewhere = new Actor("clerk-elsewhere", "330803-xfj", "330803", java.util.Set.of(org.huiyin.actor.Role.CLERK));
        assertThat(messages.of(elsewhere, number)).isEmpty();
        assertThat(again.send(elsewhere, number, id)).isEmpty();
        var other = sent(Map.of()).number();
        assertThat(again.send(TRIAGE, other, id)).isEmpty();
    }

    @Test
    void whatWasToldGoesWithThePetition() {
        var number = sent(Map.of()).number();
        telling.tell();
        var petition = jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
        transaction.executeWithoutResult(status -> forget.of(petition, number, to -> false));
        assertThat(messages.of(TRIAGE, number).orElseThrow()).isEmpty();
    }
}
