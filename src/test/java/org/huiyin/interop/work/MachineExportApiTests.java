package org.huiyin.interop.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.StaffCaller.body;
import static org.huiyin.petition.SamplePetitions.OFFICE;
import static org.huiyin.petition.SamplePetitions.accusationOf;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lampFields;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.StaffCaller;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.petition.work.ListWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program orders a long list with its own token, watches it being written, fetches it, and all that stands in the log under its name. */
class MachineExportApiTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired RegisterClient clients;
    @Autowired SubmitPetition submit;
    @Autowired ListWriter writer;
    @Autowired JdbcClient jdbc;

    private RegisterClient.Registered client(String unit) {
        return clients.register(new Actor("admin", null, null, Set.of(Role.ADMIN)), new ClientOrder("导出", "test", unit, List.of("read-cases"), List.of(), LocalDate.now(Clock.systemUTC()).plusDays(9)));
    }

    @Test
    void aProgramOrdersWatchesAndFetchesAListAndIsLogged() {
        var fields = lampFields();
        var title = "程序导出" + System.nanoTime();
        fields.put("title", title);
        var number = submit.submit(facts(fields).as(Submission.class), null).receipt().number();
        var sealed = submit.submit(accusationOf("浦江县交通运输局"), null).receipt().number();
        var registered = client(OFFICE);
        var program = StaffCaller.program(port, registered.token());
        var key = UUID.randomUUID().toString();
        var wish = Map.of("format", "csv", "list", Map.of("q", title));
        var ordered = program.once(key, "exports", wish);
        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(201);
        assertThat(body(program.once(key, "exports", wish)).get("id")).as("ordered once").isEqualTo(body(ordered).get("id"));
        var all = program.post("exports", Map.of("format", "xlsx")).headers().firstValue("Location").orElseThrow().substring("/api/v1/staff/".length());
        var mine = "exports/" + body(ordered).get("id").asString();
        assertThat(body(program.get(mine)).get("state").asString()).isIn("waiting", "running", "done");
        writer.all();
        var done = body(program.get(mine));
        assertThat(done.get("state").asString()).isEqualTo("done");
        assertThat(done.get("rows").asInt()).isEqualTo(1);
        assertThat(program.get(mine + "/file").body()).contains(number, title).doesNotContain("13900000001");
        assertThat(new String(program.bytes(all + "/file"), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        var read = jdbc.sql("select what, unit, shown from reading where account = ? order by id").param(registered.client().account()).query().listOfRows();
        assertThat(read).extracting(row -> row.get("what")).containsSubsequence("list-export", "list-file");
        assertThat(read).allSatisfy(row -> assertThat(row).containsEntry("unit", OFFICE));
        assertThat(program.once(UUID.randomUUID().toString(), "exports", Map.of("format", "csv", "list", Map.of("q", sealed))).statusCode()).isEqualTo(201);
        writer.all();
        assertThat(program.get("exports/" + body(program.get("exports")).at("/items/0/id").asString() + "/file").body()).as("what its scopes do not open").doesNotContain(sealed);
        assertThat(StaffCaller.program(port, client("330803-xfj").token()).get(mine + "/file").statusCode()).as("another program's").isEqualTo(400);
        assertThat(program.delete(mine).statusCode()).isEqualTo(204);
    }
}
