package org.huiyin.petition.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huiyin.petition.SamplePetitions.OFFICE;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lampFields;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ListFilesModuleTests extends OnPostgres {

    @Autowired ListExport export;
    @Autowired Inbox inbox;
    @Autowired ListFiles files;
    @Autowired WriteListFiles writing;
    @Autowired Accounts accounts;
    @Autowired SubmitPetition submit;
    @Autowired JdbcClient jdbc;

    private Actor triage() {
        var name = "export-" + System.nanoTime();
        accounts.create(new Account(name, "导出员", OFFICE, "330726", Set.of(Role.TRIAGE)), "three grey herons");
        return new Actor(name, OFFICE, "330726", Set.of(Role.TRIAGE));
    }

    private String registered(String title, boolean confidential) {
        var fields = lampFields();
        fields.put("title", title);
        fields.put("confidential", confidential);
        return submit.submit(facts(fields).as(Submission.class), null).receipt().number();
    }

    private static AskedList titled(String title) {
        return AskedList.of(Map.of("q", title), "all");
    }

    private String read(Actor actor, AskedList asked, Locale locale) {
        var out = new ByteArrayOutputStream();
        export.write(actor, asked.query(null), ExportFormat.CSV, locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_list_is_written_without_names_without_sealed_matters_and_without_formulas() {
        var title = "=导出试" + System.nanoTime();
        var open = registered(title, false);
        var sealed = registered(title, true);
        var triage = triage();
        assertThat(read(triage, titled(title), Locale.SIMPLIFIED_CHINESE)).startsWith("\uFEFF编号,标题,").contains(open, "'" + title, "杭坪镇", "浦江县信访局", "已收件，待登记", "初件").doesNotContain(sealed, "赵");
        assertThat(read(triage, titled(title), Locale.ENGLISH)).contains("Number,Title,", "Received, to register");
        assertThat(jdbc.sql("select shown from reading where account = ? and what = 'list-export'").param(triage.account()).query(Integer.class).list()).containsExactly(1, 1);
    }

    @Test
    void a_list_that_is_broken_off_was_read_all_the_same() {
        var title = "＝断开" + System.nanoTime();
        registered(title, false);
        var triage = triage();
        var walk = new Inbox.Walk(titled(title).query(null), "list-export", 10, rows -> { });
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> inbox.walk(triage, walk, row -> {
            throw new UncheckedIOException(new IOException("gone away"));
        }));
        assertThat(jdbc.sql("select shown from reading where account = ? and what = 'list-export'").param(triage.account()).query(Integer.class).list()).containsExactly(1);
        assertThat(read(triage, titled(title), Locale.ENGLISH)).as("a wide sign begins a formula too").contains("'" + title);
    }

    @Test
    void a_long_list_is_written_in_the_background_and_kept_sealed_for_a_day() throws IOException {
        var title = "后台导出" + System.nanoTime();
        var numbers = Stream.generate(() -> registered(title, false)).limit(5).toList();
        var triage = triage();
        var id = files.order(triage, titled(title), "xlsx", Locale.SIMPLIFIED_CHINESE);
        while (writing.step()) {
            // until nothing waits
        }
        var file = files.find(triage, id).orElseThrow();
        assertThat(file.state()).isEqualTo(ListFile.State.DONE);
        assertThat(file.rows()).isEqualTo(5);
        assertThat(rows(fetched(triage, file))).hasSize(6).element(0).isEqualTo("编号");
        assertThat(rows(fetched(triage, file))).containsAll(numbers);
        assertThat(files.find(triage(), id)).as("of another account").isEmpty();
        assertThat(jdbc.sql("select position(convert_to('后台导出', 'UTF8') in sealed) + position('PK'::bytea in substring(sealed for 2)) from list_export_part where export = ?").param(id).query(Integer.class).list()).containsOnly(0);
        jdbc.sql("update list_export set ended_at = ended_at - interval '25 hours' where id = ?").param(id).update();
        writing.step();
        assertThat(files.find(triage, id)).isEmpty();
        assertThat(WriteListFiles.KEPT).isEqualTo(Duration.ofHours(24));
    }

    private byte[] fetched(Actor actor, ListFile file) {
        var out = new ByteArrayOutputStream();
        files.fetch(actor, file, out);
        return out.toByteArray();
    }

    private static List<String> rows(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var first = new ArrayList<String>();
            book.getSheetAt(0).forEach(row -> first.add(row.getCell(0).getStringCellValue()));
            return first;
        }
    }

    @Test
    void nobody_fills_the_queue_and_a_closed_account_is_written_nothing() {
        var triage = triage();
        var ids = Stream.generate(() -> files.order(triage, titled("满"), "csv", Locale.ENGLISH)).limit(ListFiles.AT_ONCE).toList();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> files.order(triage, titled("满"), "csv", Locale.ENGLISH));
        files.discard(triage, ids.getFirst());
        accounts.close(triage.account());
        while (writing.step()) {
            // until nothing waits
        }
        assertThat(files.list(triage)).hasSize(2).noneMatch(ListFile::ready);
    }

    @Test
    void what_a_list_was_asked_for_is_spelled_and_read_alike() {
        var asked = AskedList.of(Map.of("view", "to-route", "q", "翻页 & 试=1", "sort", "received", "nonsense", "x"), "all");
        assertThat(asked.text()).isEqualTo("view=to-route&q=%E7%BF%BB%E9%A1%B5%20%26%20%E8%AF%95%3D1&sort=received");
        assertThat(AskedList.read(asked.text())).isEqualTo(asked);
    }
}
