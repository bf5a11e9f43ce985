package org.huiyin.petition.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.GoesWith;
import org.huiyin.runtime.keys.SealedTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept beside petitions is given up by whole years, by two; it ended at the turn of the century, when no other test did anything. */
class GiveUpYearModuleTests extends OnPostgres {

    private static final Instant MAY_2001 = Instant.parse("2001-05-01T02:00:00Z");

    @Autowired GiveUpYear years;
    @Autowired GiveUpYears work;
    @Autowired SubmitPetition submit;
    @Autowired List<SealedTable> tables;
    @Autowired List<KeptBeside> kinds;
    @Autowired JdbcClient jdbc;
    @Autowired Vault vault;
    private KeptBesides besides;
    private final String office = "office-" + System.nanoTime();
    private final Actor clerk = new Actor("years-triage", office, "330726", Set.of(Role.TRIAGE));
    private final Actor head = new Actor("years-head", office, "330726", Set.of(Role.OFFICE_LEADER));

    @BeforeEach
    void house() {
        besides = new KeptBesides(jdbc, vault, tables);
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private void givenUp(int year) {
        years.propose(clerk, year, "保管期满");
        years.consent(head, year, String.valueOf(year));
        work.run();
    }

    @Test
    void eachKindHasColumnsThatGoAndEachColumnItsKind() {
        assertThat(tables.stream().flatMap(table -> table.goes().stream()).map(GoesWith::kind).distinct()).containsExactlyInAnyOrderElementsOf(kinds.stream().map(KeptBeside::kind).toList());
        assertThat(tables.stream().filter(table -> !table.columns().isEmpty() && table.goes().isEmpty()).map(SealedTable::table))
                .as("goes with its petition, its account or its message, or by a rule of its own").containsExactlyInAnyOrder(
                        "petitioner", "case_note", "draft", "internal_note", "own_reminder", "kept_form", "notice", "wechat_address", "reading", "unusual_look", "erasure", "given_up_year",
                        "account_factor", "staff_mailbox", "saved_view", "citizen_account", "webhook", "mail_in", "mail_part", "outbox", "unsent", "visit_note", "place_entry", "key_check");
    }

    @Test
    void aYearIsProposedByOneAndGivenUpByAnotherAndNothingIsLeftOfWhoCame() {
        var there = besides.write(office, MAY_2001, null, "试甲住桥头");
        assertThat(besides.left(there)).as("words in every place").hasSizeGreaterThan(30);
        var due = years.list(clerk);
        assertThat(due).singleElement().returns(2001, DueYear::year).returns(null, DueYear::proposal);
        assertThat(due.getFirst().things()).containsOnlyKeys(kinds.stream().map(KeptBeside::kind).toList()).allSatisfy((kind, many) -> assertThat(many).isOne());
        assertThat(years.propose(clerk, 2001, "保管期满").proposal()).isNotNull();
        assertThat(years.consent(head, 2001, " 2001").given()).isTrue();
        assertThat(besides.left(there)).as("not in the request").hasSizeGreaterThan(30);
        work.run();
        assertThat(besides.left(there)).isEmpty();
        assertThat(years.list(head)).isEmpty();
        assertThat(jdbc.sql("select things from given_up_year where office = ? and done_at is not null").param(office).query(Integer.class).single()).isEqualTo(kinds.size());
        assertThat(jdbc.sql("select state || persons from batch where id = ?").param(there).query(String.class).single()).as("that somebody came, and how it ended").isEqualTo("received1");
    }

    @Test
    void badInputIsToldAndNothingIsGone() {
        var there = besides.write(office, MAY_2001, null, "试甲");
        assertThat(faults(() -> years.propose(clerk, 2002, "保管期满"))).containsExactly("year petition.retention.year-none");
        assertThat(faults(() -> years.propose(clerk, 2001, " "))).extracting(fault -> fault.split(" ")[0]).containsExactly("reason");
        assertThat(faults(() -> years.consent(head, 2001, "2001"))).containsExactly("year petition.retention.year-not-proposed");
        assertThat(faults(() -> years.withdraw(head, 2001))).containsExactly("year petition.retention.year-not-proposed");
        years.propose(head, 2001, "保管期满");
        assertThat(faults(() -> years.propose(clerk, 2001, "保管期满"))).containsExactly("year petition.refused.erasure-proposed-before");
        assertThat(faults(() -> years.consent(head, 2001, "2002"))).containsExactlyInAnyOrder("year petition.refused.erasure-own-proposal", "confirm petition.retention.confirm-year");
        assertThatThrownBy(() -> years.consent(clerk, 2001, "2001")).isInstanceOf(NoRight.class);
        var elsewhere = new Actor("years-elsewhere", "330703-xfj", "330703", Set.of(Role.OFFICE_LEADER));
        assertThat(faults(() -> years.consent(elsewhere, 2001, "2001"))).as("another office sees nothing").containsExactly("year petition.retention.year-not-proposed");
        years.withdraw(clerk, 2001);
        work.run();
        assertThat(besides.left(there)).hasSizeGreaterThan(30);
        assertThat(years.list(clerk)).singleElement().returns(null, DueYear::proposal);
    }

    @Test
    void whatIsOpenAccusesSomebodyOrGoesWithAKeptFileStays() {
        var promised = besides.write(office, MAY_2001, null, "试甲");
        jdbc.sql("update follow_up set state = 'in-hand' where id = ? + 1").param(promised).update();
        var accusing = besides.write(office + "-a", Instant.parse("2014-05-01T02:00:00Z"), null, "试乙");
        jdbc.sql("update batch set accusation = true where id = ?").param(accusing).update();
        var filed = besides.write(office + "-f", MAY_2001, submit.submit(SamplePetitions.lamp(), null).receipt().number(), "试丙");
        givenUp(2001);
        assertThat(besides.left(promised)).contains("batch.sealed", "follow_up.promised").doesNotContain("train_trip.sealed", "mediation.sealed");
        assertThat(years.list(new Actor("x", office + "-a", "330726", Set.of(Role.TRIAGE)))).singleElement().satisfies(year -> assertThat(year.things()).doesNotContainKey("batch").containsKey("train"));
        assertThat(years.list(new Actor("x", office + "-f", "330726", Set.of(Role.TRIAGE)))).singleElement().satisfies(year -> assertThat(year.things()).as("what goes with no petition").containsOnlyKeys("sweep", "hall-entry"));
        assertThat(besides.left(filed)).hasSizeGreaterThan(30);
    }
}
