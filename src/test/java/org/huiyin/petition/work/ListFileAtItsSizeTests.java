package org.huiyin.petition.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lampFields;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the longest list takes to be written; prints the figures of docs/figures.md. */
@Tag("nightly")
class ListFileAtItsSizeTests extends OnPostgres {

    private static final String FAR = "330803-xfj";
    private static final long FIRST = 4_000_000_000_000_000L;
    private static final int MEBIBYTE = 1 << 20;

    @Autowired ListFiles files;
    @Autowired WriteListFiles writing;
    @Autowired Accounts accounts;
    @Autowired SubmitPetition submit;
    @Autowired JdbcClient jdbc;
    private Actor triage;

    @BeforeEach
    void aLargeOffice() {
        var fields = lampFields();
        fields.put("region", "330803");
        var number = submit.submit(facts(fields).as(Submission.class), null).receipt().number();
        var copies = Map.of("number", number, "first", FIRST, "many", ListExport.MOST);
        jdbc.sql("""
                insert into petition select copy.* from petition p, generate_series(1, :many) i,
                    lateral jsonb_populate_record(p, jsonb_build_object('id', :first + i, 'number', 'size' || i)) copy where p.number = :number""").params(copies).update();
        jdbc.sql("""
                insert into petitioner select copy.* from petition p join petitioner w on w.petition = p.id, generate_series(1, :many) i,
                    lateral jsonb_populate_record(w, jsonb_build_object('petition', :first + i)) copy where p.number = :number""").params(copies).update();
        jdbc.sql("""
                insert into deadline overriding system value select copy.* from petition p join deadline d on d.petition = p.id, generate_series(1, :many) i,
                    lateral jsonb_populate_record(d, jsonb_build_object('id', :first + i, 'petition', :first + i)) copy where p.number = :number""").params(copies).update();
        jdbc.sql("analyze petition, petitioner, deadline").update();
        var name = "export-" + System.nanoTime();
        accounts.create(new Account(name, "导出员", FAR, "330803", Set.of(Role.TRIAGE)), "three grey herons");
        triage = new Actor(name, FAR, "330803", Set.of(Role.TRIAGE));
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("update petition set erased_at = now() where id > ?").param(FIRST).update();
        jdbc.sql("delete from deadline where petition > ?").param(FIRST).update();
        jdbc.sql("delete from petitioner where petition > ?").param(FIRST).update();
        jdbc.sql("delete from petition where id > ?").param(FIRST).update();
    }

    @Test
    void theLongestListIsWritten() {
        for (var format : ExportFormat.values()) {
            measure(format);
        }
    }

    private void measure(ExportFormat format) {
        var began = System.nanoTime();
        var file = written(format);
        var written = System.nanoTime();
        var out = new ByteArrayOutputStream();
        files.fetch(triage, file, out);
        System.out.printf("%s: %d rows, %.1f MiB, written in %.1f s (%.0f rows a second), fetched in %.1f s%n", format, file.rows(), out.size() / (double) MEBIBYTE, (written - began) / 1e9,
                file.rows() * 1e9 / (written - began), (System.nanoTime() - written) / 1e9);
        assertThat(out.size()).isPositive();
    }

    private ListFile written(ExportFormat format) {
        var id = files.order(triage, AskedList.of(Map.of(), "all"), format.code(), Locale.SIMPLIFIED_CHINESE);
        while (writing.step()) {
            // until nothing waits
        }
        var file = files.find(triage, id).orElseThrow();
        assertThat(file.state()).isEqualTo(ListFile.State.DONE);
        assertThat(file.rows()).isEqualTo(ListExport.MOST);
        return file;
    }
}
