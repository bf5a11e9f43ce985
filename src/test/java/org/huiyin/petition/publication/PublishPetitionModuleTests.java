package org.huiyin.petition.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishPetitionModuleTests extends SamplePublications {

    private static final String HERE = "198.51.100.91";
    @Autowired OpenMatters matters;
    @Autowired OwnConsent consent;

    private List<OpenMatter> open() {
        return matters.page(new OpenQuery(mark, "", "", null, 20)).items();
    }

    private List<String> logged(String number) {
        return jdbc.sql("select l.what || ' ' || l.account from publication_log l join petition p on p.id = l.petition where p.number = ? order by l.id").param(number).query(String.class).list();
    }

    private static String code(Outcome outcome) {
        return ((Outcome.Refused) outcome).code();
    }

    @Test
    void whatIsProposedTellsNobodyAndIsFoundByItsWords() {
        var number = finished(true).number();
        var proposed = publishing.look(TRIAGE, number).orElseThrow();
        assertThat(proposed.barred()).isNull();
        assertThat(proposed.proposed()).isEqualTo(new PublicWords("路灯" + mark, "×××要求修好路灯，电话×××", "意见乙"));
        assertThat(open()).isEmpty();
        var standing = published(number);
        assertThat(open()).singleElement().satisfies(matter -> {
            assertThat(matter.number()).isEqualTo(standing.number()).matches("G\\d{9}");
            assertThat(matter.toString()).doesNotContain(number, "赵试", "13900000001", "330726107");
            assertThat(matter.place()).isEqualTo("330726");
            assertThat(matter.unit()).isEqualTo(BUREAU);
            assertThat(matter.received()).isEqualTo("2026-01-01");
        });
        for (var query : List.of(new OpenQuery(mark + " 意见", "330726", "0305", null, 5), new OpenQuery("灯" + mark, "330000", "03", null, 5), new OpenQuery(mark, "330726107", "", null, 5))) {
            assertThat(matters.page(query).items()).as(query.toString()).hasSize(1);
        }
        for (var query : List.of(new OpenQuery(mark + " 没有", "", "", null, 5), new OpenQuery(mark, "330803", "", null, 5), new OpenQuery(mark, "", "04", null, 5), new OpenQuery("乙" + mark, "", "", null, 5))) {
            assertThat(matters.page(query).items()).as(query.toString()).isEmpty();
        }
    }

    @Test
    void theOfficeChangesTheWordsAndTakesThemBackAndAllIsLogged() {
        var number = finished(true).number();
        var first = published(number).number();
        assertThat(publishing.publish(LEADER, number, new PublicWords("新标题" + mark, "新诉求", "新答复"))).isInstanceOf(Outcome.Done.class);
        assertThat(open()).singleElement().satisfies(matter -> assertThat(matter.number() + matter.title()).isEqualTo(first + "新标题" + mark));
        assertThat(publishing.withdraw(LEADER, number)).isInstanceOf(Outcome.Done.class);
        assertThat(open()).isEmpty();
        assertThat(code(publishing.withdraw(LEADER, number))).isEqualTo("publication-none");
        assertThat(published(number).number()).isNotEqualTo(first);
        assertThat(logged(number)).containsExactly("published triage", "changed office-leader", "withdrawn office-leader", "published triage");
        assertThatThrownBy(() -> jdbc.sql("delete from publication_log").update()).hasMessageContaining("append-only");
    }

    @Test
    void wordsThatStillTellWhoItWasAreNotTaken() {
        var number = finished(true).number();
        for (var words : List.of(new PublicWords("赵试𠮷的路灯", "诉求", "答复"), new PublicWords("路灯", "电话13900000001", "答复"), new PublicWords("路灯", "诉求", "33072619900101123X"), new PublicWords(" ", "诉求", "答复"))) {
            assertThatThrownBy(() -> publishing.publish(TRIAGE, number, words)).as(words.toString()).isInstanceOf(InvalidInput.class);
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void onlyWhatIsFinishedOpenAndAgreedToAndOnlyByItsOffice() {
        var silent = finished(false).number();
        assertThat(code(publishing.publish(TRIAGE, silent, new PublicWords("题", "诉求", "答复")))).isEqualTo("publication-no-consent");
        var fields = lampFields();
        fields.put("publishConsent", true);
        var unfinished = submitted(facts(fields).as(Submission.class)).number();
        assertThat(code(publishing.publish(TRIAGE, unfinished, new PublicWords("题", "诉求", "答复")))).isEqualTo("publication-not-finished");
        fields.put("confidential", true);
        var confidential = submitted(facts(fields).as(Submission.class)).number();
        assertThat(code(publishing.publish(TRIAGE, confidential, new PublicWords("题", "诉求", "答复")))).isEqualTo("publication-sealed");
        var number = finished(true).number();
        assertThat(code(publishing.publish(new Actor("boss", BUREAU, "330726", Set.of(Role.OFFICE_LEADER)), number, new PublicWords("题", "诉求", "答复")))).isEqualTo("publication-not-yours");
        assertThatThrownBy(() -> publishing.look(CLERK, number)).isInstanceOf(NoRight.class);
        assertThat(publishing.look(new Actor("elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE)), number)).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void aClaimThatAccusesSomebodyIsNotPublishedNorStaysPublicOnceItDoes() {
        var fields = lampFields();
        fields.put("publishConsent", true);
        fields.put("accused", List.of(Map.of("name", "某甲", "organisation", "浦江县交通运输局")));
        var accusing = finished(fields);
        assertThat(jdbc.sql("select cardinality(excluded) > 0 and not sealed from petition where number = ?").param(accusing.number()).query(Boolean.class).single()).isTrue();
        assertThat(code(publishing.publish(TRIAGE, accusing.number(), new PublicWords("题" + mark, "诉求", "答复")))).isEqualTo("publication-sealed");
        assertThat(consent.read(HERE, accusing.number(), accusing.queryCode())).contains(new OwnConsent.State(true, false, null));
        var number = finished(true).number();
        published(number);
        jdbc.sql("update petition set excluded = array[?] where number = ?").params(BUREAU, number).update();
        assertThat(open()).isEmpty();
    }

    @Test
    void aReviewEndsThePublication() {
        var number = finished(true).number();
        published(number);
        done(TRIAGE, number, Action.REQUEST_REVIEW, facts(Map.of("receivedOn", "2026-01-05")));
        assertThat(open()).isEmpty();
        assertThat(jdbc.sql("select count(*) from publication o join petition p on p.id = o.petition where p.number = ?").param(number).query(Long.class).single()).isZero();
        assertThat(logged(number)).containsExactly("published triage", "reopened system");
    }

    @Test
    void thePetitionerTakesTheConsentBackAndGivesItAgain() {
        var receipt = finished(true);
        var standing = published(receipt.number());
        assertThat(consent.read(HERE, receipt.number(), receipt.queryCode())).contains(new OwnConsent.State(true, true, standing.number()));
        assertThat(consent.set(HERE, receipt.number(), "AAAAAAAA", false)).isEmpty();
        assertThat(open()).hasSize(1);
        assertThat(consent.set(HERE, receipt.number(), receipt.queryCode(), false)).contains(new OwnConsent.State(false, true, null));
        assertThat(open()).isEmpty();
        assertThat(code(publishing.publish(TRIAGE, receipt.number(), new PublicWords("题", "诉求", "答复")))).isEqualTo("publication-no-consent");
        assertThat(consent.set(HERE, receipt.number(), receipt.queryCode(), true)).contains(new OwnConsent.State(true, true, null));
        assertThat(logged(receipt.number())).containsExactly("published triage", "consent-withdrawn petitioner/" + receipt.number(), "consented petitioner/" + receipt.number());
        jdbc.sql("delete from guess").update();
    }
}
