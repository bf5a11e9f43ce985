package org.huiyin.petition.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.ImportRegions;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.DissolutionOrder;
import org.huiyin.directory.change.DissolveOrganisations;
import org.huiyin.directory.change.LookAtOrganisations;
import org.huiyin.directory.change.OrganisationEntry;
import org.huiyin.petition.Action;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.forpetitioner.CarryLetter;
import org.huiyin.petition.forpetitioner.ReceiveLetter;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.petition.relay.OpenFilter;
import org.huiyin.petition.relay.OpenRequests;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SuccessionModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));
    private static final String OLD = "338801-xfj";
    private static final String CITY = "338800-xfj";

    @Autowired ImportRegions regions;
    @Autowired Organisations organisations;
    @Autowired ChangeOrganisation changing;
    @Autowired DissolveOrganisations dissolving;
    @Autowired LookAtOrganisations looking;
    @Autowired HandOverToSuccessors handOver;
    @Autowired LookAtSuccession succession;
    @Autowired SubmitPetition submit;
    @Autowired CarryLetter carry;
    @Autowired ReceiveLetter receive;
    @Autowired OpenRequests requests;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired Sight sight;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @Test
    void fiveHundredOpenPetitionsPassOnWhileNoDateMoves() throws IOException {
        regions.importRegions(ADMIN, new ByteArrayInputStream("code,name\n338800,试市\n338801,试县\n".getBytes(StandardCharsets.UTF_8)), false);
        var bureau = changing.add(ADMIN, new OrganisationEntry("试县试局", "department", "338801", "338801-zf", null, null, null, null));
        var all = IntStream.range(0, 498).mapToObj(i -> submitted("claim", null)).collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        var secret = submitted("accusation", bureau.name());
        all.add(secret);
        all.add(submitted("suggestion", null));
        var ofTheOffice = submitted("accusation", organisations.find(OLD).orElseThrow().name());
        assertThat(officeOf(ofTheOffice)).isEqualTo(CITY);
        accounts.create(new Account("succession-clerk", "clerk", OLD, "338801", Set.of(Role.CLERK)), "a password of its own");
        assertThat(succession.open(ADMIN, OLD)).isEqualTo(500);
        var clocks = clocks();
        var letter = carry.take(new Actor("cadre", bureau.id(), "338801", Set.of(Role.GRID)), "338801").slip();
        jdbc.sql("insert into relayed (petition, region, unit, client, received_at) select id, region, ?, 'program', received_at from petition where number = ?").params(OLD, all.getFirst()).update();
        jdbc.sql("update petition set publish_consent = true where number = ?").param(all.getFirst()).update();

        var order = new DissolutionOrder(List.of(OLD), "试市信访局", time.today(), "move");
        var started = System.nanoTime();
        dissolving.order(ADMIN, order);
        System.out.printf("dissolved in %d ms%n", Duration.ofNanos(System.nanoTime() - started).toMillis());
        assertThat(organisations.current(OLD).id()).isEqualTo(CITY);
        assertThat(accounts.find("succession-clerk")).map(Account::unit).contains(CITY);
        assertThat(jdbc.sql("select what || ' ' || unit_before || ' ' || unit_after from account_change where account = 'succession-clerk'").query(String.class).list()).containsExactly("MOVED " + OLD + ' ' + CITY);

        // a crash after a hundred of them
        jdbc.sql("insert into succession (unit, total, looked, begun_at) values (?, 500, 50, now())").param(OLD).update();
        all.subList(0, 100).forEach(number -> door.pass(Actor.SYSTEM, number, null, Action.HAND_OVER, SamplePetitions.facts(Map.of("from", OLD))));
        started = System.nanoTime();
        handOver.handOver();
        System.out.printf("400 petitions handed over in %d ms%n", Duration.ofNanos(System.nanoTime() - started).toMillis());

        assertThat(jdbc.sql("select count(*) from petition where office = :city and holder = :city and region = '338801'").param("city", CITY).query(Integer.class).single()).isEqualTo(500);
        assertThat(jdbc.sql("select count(*) from petition_event e join petition p on p.id = e.petition where p.region = '338801' and e.type = 'handed-over' and p.number = any(?)")
                .param(all.toArray(String[]::new)).query(Integer.class).single()).isEqualTo(500);
        assertThat(clocks()).isEqualTo(clocks);
        assertThat(succession.progress(ADMIN, OLD)).hasValueSatisfying(done -> {
            assertThat(done.looked()).isEqualTo(done.total()).isEqualTo(500);
            assertThat(done.finished()).isNotNull();
        });
        assertThat(officeOf(secret)).isEqualTo(CITY);
        var clerk = new Actor("succession-clerk", CITY, "338800", Set.of(Role.CLERK));
        assertThat(receive.coming(clerk)).as("a letter on its way arrives").anyMatch(one -> one.slip() == letter);
        assertThat(receive.receive(clerk, letter, "")).isTrue();
        assertThat(requests.relayed(clerk, OpenFilter.one(all.getFirst(), ""))).as("what a program handed in is still told to it").hasSize(1);
        assertThat(officeOf(ofTheOffice)).as("what accuses the dissolved office leaves the one it is one with now").isEqualTo("330000-xfj");
        assertThat(jdbc.sql("select holder = office and not circle @> array['338800-xfj'] from petition where number = ?").param(ofTheOffice).query(Boolean.class).single()).isTrue();
        assertThat(looking.changes(ADMIN, OLD, Long.MAX_VALUE, 10)).anySatisfy(change -> {
            assertThat(change.by()).isEqualTo("admin");
            assertThat(change.value().field()).isEqualTo("successor");
            assertThat(change.value().after()).isEqualTo(CITY);
        });
        handOver.handOver();
        assertThat(jdbc.sql("select count(*) from petition_event e join petition p on p.id = e.petition where p.region = '338801' and e.type = 'handed-over'").query(Integer.class).single()).as("twice moves nothing").isEqualTo(501);
    }

    @Test
    void whatStoodUnderAnAccusedOrganStaysHiddenFromItsSuccessor() {
        var town = changing.add(ADMIN, new OrganisationEntry("试镇甲", "township", "330726", "330726-zf", null, null, null, null)).id();
        var station = changing.add(ADMIN, new OrganisationEntry("试站乙", "department", "330726", town, null, null, null, null)).id();
        var bureau = changing.add(ADMIN, new OrganisationEntry("试局丙", "department", "330726", "330726-zf", null, null, null, null)).id();
        assertThat(sight.lineage(bureau)).doesNotContain(town);

        dissolving.order(ADMIN, new DissolutionOrder(List.of(station), bureau, time.today(), "move"));

        assertThat(sight.lineage(bureau)).contains(bureau, station, town, "330726-zf");
    }

    private String submitted(String kind, @org.jspecify.annotations.Nullable String accused) {
        var fields = new HashMap<>(SamplePetitions.lampFields());
        fields.put("class", kind);
        fields.put("region", "338801");
        if (accused != null) {
            fields.put("accused", List.of(Map.of("name", "某甲", "organisation", accused)));
        }
        return submit.submit(SamplePetitions.facts(fields).as(Submission.class), null).receipt().number();
    }

    private String officeOf(String number) {
        return jdbc.sql("select office from petition where number = ?").param(number).query(String.class).single();
    }

    private List<String> clocks() {
        return jdbc.sql("select term || start || due || state || lapses_at from deadline where region = '338801' order by id").query(String.class).list();
    }
}
