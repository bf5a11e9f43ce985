package org.huiyin.reception.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.followup.SampleFollowUps.OFFICE;
import static org.huiyin.reception.followup.SampleFollowUps.UNIT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.batch.SampleBatches;
import org.huiyin.reception.batch.Way;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.followup.HandOver;
import org.huiyin.reception.followup.ReportBack;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.reception.followup.VerifyFollowUp;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promise and result in public: only with consent, only what has ended, never what accuses, and gone at once when somebody takes the consent back. */
class DisclosureModuleTests extends OnPostgres {

    private static final Actor CLERK = new Actor("told-clerk", OFFICE, "330726", Set.of(Role.CLERK));
    private static final Actor TRIAGE = new Actor("told-triage", OFFICE, "330726", Set.of(Role.TRIAGE));
    private static final Actor HEAD = new Actor("told-head", OFFICE, "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor HANDLER = new Actor("told-handler", UNIT, "330726", Set.of(Role.HANDLER));
    private static final Actor ELSEWHERE = new Actor("told-elsewhere", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER));
    private static final String CLIENT = "203.0.113.65";

    @Autowired RegisterBatch registering;
    @Autowired HandOver handOver;
    @Autowired ReportBack reporting;
    @Autowired VerifyFollowUp verifying;
    @Autowired KeepDisclosure keeping;
    @Autowired FindDisclosures finding;
    @Autowired OwnDisclosure own;
    @Autowired OpenPromises open;
    @Autowired SubmitPetition submit;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    private long day;
    private Registered batch;

    @BeforeEach
    void aDay() {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-05-13T02:00:00Z")));
        day = SampleFollowUps.day(jdbc, time.today());
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    /** A promise to somebody who registered at the desk, with the unit. */
    private FollowUp promised() {
        batch = registering.takeDown(CLERK, day, Way.DESK, SampleBatches.one("钱甲乙", "13911110065")).orElseThrow();
        jdbc.sql("update batch set state = 'received', place = '330726107201' where id = ?").param(batch.batch().id()).update();
        return handOver.handOver(CLERK, batch.batch().number(), SampleFollowUps.order(Colour.YELLOW)).orElseThrow();
    }

    private FollowUp ended() {
        var promise = promised();
        var reported = reporting.report(HANDLER, promise.id(), new ReportBack.Report(1, true, "内部", "钱甲乙家门口的路已经修好，电话13911110065")).orElseThrow();
        return verifying.verify(HEAD, promise.id(), new VerifyFollowUp.Finding(reported.version(), "属实", null)).orElseThrow();
    }

    private static PromiseConsent.ConsentWord word(Boolean consent, String word, String way) {
        return new PromiseConsent.ConsentWord(consent, word, way);
    }

    private static KeepDisclosure.PublicDraft draft(Integer version) {
        return new KeepDisclosure.PublicDraft(version, "修好村口的路", "路面已经修好");
    }

    private PublicPromise published(FollowUp promise) {
        own.say(CLIENT, batch.batch().number(), code(), word(true, "kept", null)).orElseThrow();
        keeping.draft(CLERK, promise.id(), draft(null)).orElseThrow();
        keeping.release(TRIAGE, promise.id(), 1).orElseThrow();
        return open.page(Long.toString(day), "", 10).items().getFirst();
    }

    private String code() {
        return String.valueOf(batch.code());
    }

    private List<PublicPromise> shown() {
        return open.page(Long.toString(day), "", 10).items();
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    @Test
    void promiseAndResultStandSideBySideUnderANumberThatLeadsToNobody() {
        var promise = ended();
        var sheet = keeping.look(CLERK, promise.id()).orElseThrow();
        assertThat(sheet.barred()).isEqualTo("no-consent");
        own.say(CLIENT, batch.batch().number(), code(), word(true, "partly", null)).orElseThrow();
        sheet = keeping.look(CLERK, promise.id()).orElseThrow();
        assertThat(sheet.words().result()).as("what is known of them is left out").isEqualTo("×××家门口的路已经修好，电话×××");
        keeping.draft(CLERK, promise.id(), draft(null)).orElseThrow();
        assertThat(shown()).as("nobody released it").isEmpty();
        assertThat(jdbc.sql("select position(convert_to('路面', 'UTF8') in sealed) > 0 from disclosure where follow_up = ?").param(promise.id()).query(Boolean.class).single()).isFalse();
        keeping.release(TRIAGE, promise.id(), 1).orElseThrow();
        var public1 = shown().getFirst();
        assertThat(public1.number()).matches("C\\d{9}");
        assertThat(public1).extracting(PublicPromise::words, PublicPromise::result, PublicPromise::place, PublicPromise::colour, PublicPromise::inTime, PublicPromise::word)
                .containsExactly("修好村口的路", "路面已经修好", "330726107", Colour.YELLOW, true, Kept.PARTLY);
        assertThat(public1.toString()).doesNotContain(batch.batch().number(), "13911110065", "钱");
        assertThat(open.find(public1.number())).contains(public1);
        assertThat(open.any(day)).isTrue();
        assertThat(own.read(CLIENT, batch.batch().number(), code()).orElseThrow().publicNumber()).isEqualTo(public1.number());
        keeping.draft(TRIAGE, promise.id(), new KeepDisclosure.PublicDraft(2, "修好村口的路", "路面已经修好，并已验收")).orElseThrow();
        assertThat(shown().getFirst().result()).as("the words that were released stand until the new ones are").isEqualTo("路面已经修好");
        keeping.release(HEAD, promise.id(), 3).orElseThrow();
        assertThat(shown().getFirst()).extracting(PublicPromise::number, PublicPromise::result).containsExactly(public1.number(), "路面已经修好，并已验收");
        assertThat(jdbc.sql("select what from disclosure_log where follow_up = ? order by id").param(promise.id()).query(String.class).list()).containsExactly("consented", "word", "drafted", "released", "drafted", "released");
        assertThatThrownBy(() -> jdbc.sql("delete from disclosure_log where follow_up = ?").param(promise.id()).update()).hasMessageContaining("append-only");
    }

    @Test
    void consentTakenBackTakesTheTextAwayAtOnce() {
        var promise = ended();
        var shown = published(promise);
        var said = own.say(CLIENT, batch.batch().number(), code(), word(false, null, null)).orElseThrow();
        assertThat(said.publicNumber()).isNull();
        assertThat(said.words()).isNull();
        assertThat(open.find(shown.number())).isEmpty();
        assertThat(jdbc.sql("select count(*) from disclosure where follow_up = ?").param(promise.id()).query(Integer.class).single()).isZero();
        assertThat(keeping.look(CLERK, promise.id()).orElseThrow().barred()).isEqualTo("no-consent");
        assertThat(faults(() -> keeping.draft(CLERK, promise.id(), draft(null)))).containsExactly("version reception.disclosure.barred.no-consent");
        keeping.consent(CLERK, promise.id(), word(true, null, "call-back")).orElseThrow();
        assertThat(shown()).as("consent alone brings nothing back").isEmpty();
        keeping.draft(CLERK, promise.id(), draft(null)).orElseThrow();
        keeping.release(HEAD, promise.id(), 1).orElseThrow();
        assertThat(shown().getFirst().word()).as("a word that was given stays").isEqualTo(Kept.KEPT);
        keeping.withdraw(CLERK, promise.id()).orElseThrow();
        assertThat(shown()).isEmpty();
        assertThat(faults(() -> keeping.withdraw(CLERK, promise.id()))).containsExactly("version reception.disclosure.nothing-there");
    }

    @Test
    void nobodyReleasesTheirOwnWordsAndNothingTellsWhoItWas() {
        var promise = ended();
        keeping.consent(CLERK, promise.id(), word(true, "not-kept", "paper")).orElseThrow();
        assertThat(faults(() -> keeping.draft(TRIAGE, promise.id(), new KeepDisclosure.PublicDraft(null, " ", "请联系 钱 甲乙"))))
                .containsExactly("promised runtime.missing", "result petition.publication.tells-who");
        assertThat(faults(() -> keeping.draft(TRIAGE, promise.id(), new KeepDisclosure.PublicDraft(null, "办理" + batch.batch().number(), "1".repeat(2001)))))
                .containsExactly("result runtime.too-long", "promised petition.publication.tells-who");
        assertThat(faults(() -> keeping.release(HEAD, promise.id(), null))).containsExactly("version reception.disclosure.nothing-waits");
        keeping.draft(TRIAGE, promise.id(), draft(null)).orElseThrow();
        assertThat(keeping.look(TRIAGE, promise.id()).orElseThrow().mayRelease()).isFalse();
        assertThat(faults(() -> keeping.release(TRIAGE, promise.id(), 1))).containsExactly("version reception.disclosure.own-words");
        assertThat(faults(() -> keeping.release(HEAD, promise.id(), 7))).containsExactly("version reception.changed");
        assertThatThrownBy(() -> keeping.release(CLERK, promise.id(), 1)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> keeping.look(HANDLER, promise.id())).isInstanceOf(NoRight.class);
        assertThat(keeping.look(ELSEWHERE, promise.id())).isEmpty();
        assertThat(keeping.release(ELSEWHERE, promise.id(), 1)).isEmpty();
        assertThat(finding.list(ELSEWHERE, Long.MAX_VALUE).items()).isEmpty();
        assertThat(finding.list(CLERK, Long.MAX_VALUE).items()).filteredOn(one -> one.id() == promise.id()).extracting(FindDisclosures.EndedPromise::lacks).containsExactly("release");
    }

    @Test
    void whatHasNotEndedIsNotPublicAndWhatIsSentBackIsNoMore() {
        var going = promised();
        own.say(CLIENT, batch.batch().number(), code(), word(true, null, null)).orElseThrow();
        assertThat(faults(() -> own.say(CLIENT, batch.batch().number(), code(), word(true, "kept", null)))).containsExactly("word reception.disclosure.too-early");
        assertThat(faults(() -> own.say(CLIENT, batch.batch().number(), code(), word(null, "splendid", null)))).containsExactly("consent runtime.missing", "word runtime.not-one-of", "word reception.disclosure.too-early");
        assertThat(faults(() -> keeping.consent(CLERK, going.id(), word(true, null, "hearsay")))).containsExactly("way runtime.not-one-of");
        assertThat(faults(() -> keeping.draft(CLERK, going.id(), draft(null)))).containsExactly("version reception.disclosure.barred.not-ended");
        assertThat(own.say(CLIENT, batch.batch().number(), "wrong", word(true, null, null))).isEmpty();
        var promise = ended();
        var shown = published(promise);
        var back = verifying.sendBack(HEAD, promise.id(), new VerifyFollowUp.Finding(promise.version(), "又坏了", null)).orElseThrow();
        assertThat(open.find(shown.number())).isEmpty();
        var again = reporting.report(HANDLER, promise.id(), new ReportBack.Report(back.version(), true, "重修", null)).orElseThrow();
        verifying.verify(HEAD, promise.id(), new VerifyFollowUp.Finding(again.version(), "属实", null)).orElseThrow();
        assertThat(open.find(shown.number())).as("the words are of before").isEmpty();
        keeping.draft(CLERK, promise.id(), new KeepDisclosure.PublicDraft(2, "修好村口的路", "重修后已经修好")).orElseThrow();
        keeping.release(HEAD, promise.id(), 3).orElseThrow();
        assertThat(open.find(shown.number()).orElseThrow().word()).as("the word was of before").isNull();
    }

    @Test
    void whatTurnsOutToAccuseIsPublicNoMoreHoweverLate() {
        var promise = ended();
        var shown = published(promise);
        var petition = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        jdbc.sql("update batch set petition = ? where id = ?").params(petition, batch.batch().id()).update();
        assertThat(open.find(shown.number())).isPresent();
        jdbc.sql("update petition set sealed = true where number = ?").param(petition).update();
        assertThat(open.find(shown.number())).isEmpty();
        assertThat(own.read(CLIENT, batch.batch().number(), code())).isEmpty();
        assertThat(keeping.look(HEAD, promise.id())).isEmpty();
        jdbc.sql("update batch set petition = null, accusation = true where id = ?").param(batch.batch().id()).update();
        assertThat(open.find(shown.number())).isEmpty();
    }

    @Test
    void whoReleasesWhileConsentIsTakenBackReleasesNothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            var promise = ended();
            own.say(CLIENT, batch.batch().number(), code(), word(true, null, null)).orElseThrow();
            keeping.draft(CLERK, promise.id(), draft(null)).orElseThrow();
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                var number = batch.batch().number();
                for (var done : both.invokeAll(List.<Callable<Object>>of(() -> faults(() -> keeping.release(HEAD, promise.id(), 1)), () -> own.say(CLIENT, number, code(), word(false, null, null))))) {
                    done.get();
                }
            }
            assertThat(shown()).isEmpty();
            assertThat(jdbc.sql("select count(*) from disclosure where follow_up = ?").param(promise.id()).query(Integer.class).single()).isZero();
        }
    }

    @Test
    void theListIsReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            published(ended());
        }
        var first = open.page(Long.toString(day), null, 2);
        assertThat(first.items()).hasSize(2);
        var second = open.page(Long.toString(day), first.next(), 2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
        assertThat(faults(() -> open.page("x", "y", 0))).containsExactly("reception reception.disclosure.no-day", "after reception.after", "limit petition.wrong-limit");
        assertThat(open.find("nobody")).isEmpty();
    }
}
