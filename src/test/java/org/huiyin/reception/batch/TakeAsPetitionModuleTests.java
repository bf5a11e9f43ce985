package org.huiyin.reception.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The matter of a batch is taken in as a petition, with whoever registered, once; what accuses somebody takes its batch along. */
class TakeAsPetitionModuleTests extends BatchDays {

    @Autowired TakeAsPetition taking;
    @Autowired KeepBatches keeping;
    @Autowired Petitioners petitioners;
    @Autowired ReadFile files;
    @Autowired ReadOwnPetition owners;

    private static BatchPetition claim(Integer version) {
        return of(version, PetitionClass.CLAIM, null);
    }

    private static BatchPetition of(Integer version, PetitionClass petitionClass, List<Petitioner.Accused> accused) {
        return new BatchPetition(version, petitionClass, null, "请把路修好", null, null, null, "村口", null, "某村1号", accused, null, null, null, true);
    }

    @Test
    void whoRegisteredPetitionsAndBothKnowOfEachOther() {
        var day = day(null);
        var order = new BatchOrder("试甲", "13900000001", null, 6, List.of("试甲 13900000001", "试乙 12345678901234567890"), null, null, "村口的路坏了", "下雨就积水，车过不去。", false, null, null);
        var made = registering.register(CLIENT, day.id(), order).orElseThrow();
        var receipt = taking.take(CLERK_THERE, day.id(), 1, claim(1)).orElseThrow();
        var row = jdbc.sql("select id, channel, title, facts, claim, persons, region, place, office, sealed from petition where number = ?").param(receipt.number()).query().singleRow();
        assertThat(row).containsEntry("channel", "visit").containsEntry("title", "村口的路坏了").containsEntry("facts", "下雨就积水，车过不去。").containsEntry("persons", 6).containsEntry("region", "330726")
                .containsEntry("office", "330726-xfj").containsEntry("sealed", false);
        var who = petitioners.of((Long) row.get("id"));
        assertThat(who.person()).isEqualTo(new Petitioner.Person("试甲", null, null, "13900000001", "某村1号", null));
        assertThat(who.representatives()).extracting(Petitioner.Person::name).containsExactly("试甲", "试乙 12345678901234567890");
        assertThat(owners.read(CLIENT, receipt.number(), receipt.queryCode())).isPresent();
        assertThat(own.read(CLIENT, made.batch().number(), made.code()).orElseThrow().petition()).isEqualTo(receipt.number());
        assertThat(looking.look(CLERK_THERE, day.id(), 1).orElseThrow().batch().petition()).isEqualTo(receipt.number());
        assertThat(changes(made)).containsOnlyOnce("petition-opened");
        assertThat(faults(() -> taking.take(CLERK_THERE, day.id(), 1, claim(2)))).containsExactly("petition reception.batch.has-petition");
    }

    @Test
    void ofTwoAtOnceOneOpensIt() throws Exception {
        var day = day(null);
        register(day, "试甲");
        var before = petitions();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> one = () -> {
                try {
                    return taking.take(CLERK_THERE, day.id(), 1, claim(1)).orElseThrow().number();
                } catch (InvalidInput late) {
                    return late.faults().getFirst().field();
                }
            };
            var made = both.invokeAll(List.of(one, one)).stream().map(future -> future.resultNow()).toList();
            assertThat(made).containsOnlyOnce("petition");
        }
        assertThat(petitions()).isEqualTo(before + 1);
    }

    private long petitions() {
        return jdbc.sql("select count(*) from petition").query(Long.class).single();
    }

    @Test
    void whatAccusesIsSealedWithItsBatch() {
        var day = day(null);
        var made = register(day, "试甲");
        var receipt = taking.take(CLERK_THERE, day.id(), 1, of(1, PetitionClass.ACCUSATION, List.of(new Petitioner.Accused("某某", "浦江县住房和城乡建设局")))).orElseThrow();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).as("the clerk is not of the chain").isEmpty();
        assertThat(files.read(CLERK_THERE, receipt.number())).isEmpty();
        assertThat(looking.look(TRIAGE, day.id(), 1).orElseThrow().batch().accusation()).isTrue();
        assertThat(own.read(CLIENT, made.batch().number(), made.code()).orElseThrow().petition()).as("those who registered").isEqualTo(receipt.number());
    }

    @Test
    void whatIsMarkedAsAnAccusationIsTakenInAsNothingElseAndBySomebodyOfTheChain() {
        var day = day(null);
        registering.register(CLIENT, day.id(), order("试甲", "13900000001", 1, List.of(), true)).orElseThrow();
        assertThat(taking.take(CLERK_THERE, day.id(), 1, claim(1))).as("the clerk knows of none").isEmpty();
        assertThat(faults(() -> taking.take(TRIAGE, day.id(), 1, claim(1)))).containsExactly("class reception.batch.petition-accuses");
        assertThat(taking.take(TRIAGE, day.id(), 1, of(1, PetitionClass.ACCUSATION, null))).isPresent();
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNothingIsWritten() {
        var day = day(null);
        register(day, "试甲");
        var before = petitions();
        assertThat(faults(() -> taking.take(CLERK_THERE, day.id(), 1, new BatchPetition(1, null, null, null, null, null, "999999", null, null, null, null, null, null, null, null))))
                .contains("class runtime.missing", "claim runtime.missing", "region petition.unknown-region", "readBack petition.read-back");
        assertThat(faults(() -> taking.take(CLERK_THERE, day.id(), 1, claim(7)))).containsExactly("version reception.changed");
        assertThat(faults(() -> taking.take(CLERK_THERE, day.id(), 1, claim(null)))).containsExactly("version runtime.missing");
        assertThat(petitions()).isEqualTo(before);
        assertThat(looking.look(CLERK_THERE, day.id(), 1).orElseThrow().batch().petition()).isNull();
    }

    @Test
    void othersOpenNothing() {
        var day = day(null);
        register(day, "试甲");
        assertThat(taking.take(new Actor("batch-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE)), day.id(), 1, claim(1))).isEmpty();
        Stream.of(Role.GRID, Role.HANDLER, Role.AUDITOR).map(role -> new Actor("batch-other", "330726-xfj", "330726", Set.of(role)))
                .forEach(other -> assertThatThrownBy(() -> taking.take(other, day.id(), 1, claim(1))).isInstanceOf(NoRight.class));
    }

    /** It may be somebody else's. */
    @Test
    void aPetitionThatTheOfficeLinkedIsNotTold() {
        var day = day(null);
        var made = register(day, "试甲");
        var other = register(day, "试乙");
        var receipt = taking.take(CLERK_THERE, day.id(), 2, claim(1)).orElseThrow();
        keeping.link(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, receipt.number(), null)).orElseThrow();
        assertThat(own.read(CLIENT, made.batch().number(), made.code()).orElseThrow().petition()).isNull();
        assertThat(own.read(CLIENT, other.batch().number(), other.code()).orElseThrow().petition()).isEqualTo(receipt.number());
    }
}
