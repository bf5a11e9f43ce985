package org.huiyin.petition.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.access.own.CitizenAccount;
import org.huiyin.access.own.Contact;
import org.huiyin.access.own.OwnMatter;
import org.huiyin.access.own.OwnMatters;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.RevealPetitioner;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.note.KeptForms;
import org.huiyin.petition.note.OwnReminders;
import org.huiyin.petition.note.WriteNote;
import org.huiyin.petition.proof.Breach;
import org.huiyin.petition.proof.CheckHouse;
import org.huiyin.petition.proof.Watcher;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A petition that has left traces everywhere is erased, and then every column of the database is looked through for the person. */
class ErasureIsWholeModuleTests extends SampleCases {

    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void found(Breach breach) {}

        @Override
        public void at(long done, long all) {}
    };

    @Autowired EraseFile erase;
    @Autowired ForgetInLists lists;
    @Autowired ExportOwnData export;
    @Autowired RevealPetitioner reveal;
    @Autowired OwnMatters matters;
    @Autowired WriteNote notes;
    @Autowired OwnReminders reminders;
    @Autowired KeptForms kept;
    @Autowired EventLog log;
    @Autowired CheckHouse house;
    @Autowired Vault vault;
    @Autowired List<SealedTable> tables;
    @Autowired JdbcClient jdbc;
    private final String mark = Integer.toString(new Random().nextInt(10_000_000, 99_999_999));
    private final String name = "欧阳" + (char) (0x4e00 + Integer.parseInt(mark) % 20_000) + (char) (0x4e00 + Integer.parseInt(mark) / 7 % 20_000);
    private final String network = "2001:db8::" + mark.substring(0, 4) + ":" + mark.substring(4);
    private final long account = 9_000_000_000_000L + new Random().nextInt(1_000_000_000);
    private Receipt receipt;
    private String number;
    private long beside;

    @BeforeEach
    void oneThatLeftTracesEverywhere() {
        var fields = lampFields();
        fields.put("title", "路灯" + mark);
        fields.put("facts", "住试用村" + mark + "号，路灯不亮。");
        fields.put("petitioner", Map.of("name", name, "address", "试用村" + mark + "号", "phone", "139" + mark));
        receipt = submitted(facts(fields).as(Submission.class));
        number = receipt.number();
        accepted(number, "claim", "31(6)");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", name, "text", name + "当面陈述")));
        reveal.reveal(HANDLER, number, "给" + name + "打电话").orElseThrow();
        notes.write(HANDLER, number, name + "很着急").orElseThrow();
        reminders.set(HANDLER, number, LocalDate.of(2026, 1, 6), "问" + name);
        kept.keep(HANDLER, number, "draft", Map.of("body", name + "的诉求"));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(from(network)));
        export.export(network, number, receipt.queryCode(), Locale.CHINA).orElseThrow();
        RequestContextHolder.resetRequestAttributes();
        done(LEADER, number, Action.CORRECT_ACCUSED, facts(Map.of("accused", List.of(BUREAU), "reason", name + "反映住建局")));
        jdbc.sql("insert into citizen_account (id, contact_hash, contact, phone, seen_at) values (?, ?, ?, false, now())")
                .params(account, bytes("list-" + account), vault.seal(bytes("MAIL\nlist@example.org"), "citizen-account/" + account)).update();
        matters.add(owner(), new OwnMatter("X1", "ABCD2345", "别的", LocalDate.of(2026, 1, 5)));
        matters.add(owner(), new OwnMatter(number, receipt.queryCode(), "路灯" + mark, LocalDate.of(2026, 1, 5)));
        var id = jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
        jdbc.sql("insert into wechat_address (petition, region_code, sealed, since) values (?, '330726', ?, now())").params(id, vault.seal(bytes("oTest_" + mark), "wechat/" + id)).update();
        message(account, "+86139" + mark, "您好");
        message(account + 1, "other@example.org", number + "，" + name);
        message(account + 2, "+8613900000002", "别人的");
        assertThat(acts.act(Actor.petitioner(number), number, null, Action.WITHDRAW, facts(Map.of("reason", "已解决")))).isInstanceOf(Outcome.Done.class);
        beside = new KeptBesides(jdbc, vault, tables).write(OFFICE, time.instant(), number, name + "当面说的");
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private CitizenAccount owner() {
        return new CitizenAccount(account, new Contact(Contact.Kind.MAIL, "list@example.org"), 0);
    }

    private void message(long id, String to, String text) {
        var said = "{\"channel\":\"SMS\",\"to\":\"" + to + "\",\"subject\":\"\",\"text\":\"" + text + "\",\"notAfter\":null}";
        jdbc.sql("insert into outbox (id, channel, sealed, due_at, written_at, changed_at) values (?, 'sms', ?, timestamptz '2100-01-01', now(), now())")
                .params(id, vault.seal(bytes(said), "outbox/" + id)).update();
    }

    @AfterEach
    void nothingIsLeftWaiting() {
        jdbc.sql("delete from outbox where id between ? and ?").params(account, account + 2).update();
        jdbc.sql("delete from citizen_account where id = ?").param(account).update();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing so short that it could stand by chance among what is sealed: eight digits would, once in a hundred runs. */
    private List<String> wanted() {
        return List.of(name, "139" + mark, "村" + mark, "灯" + mark, "oTest_" + mark, network, receipt.queryCode());
    }

    /** Where anything of the person stands, in clear in any column, or sealed in one of those that are named as such. */
    private TreeSet<String> traces() {
        var found = new TreeSet<String>();
        var patterns = wanted().stream().flatMap(text -> Stream.of(text, HexFormat.of().formatHex(bytes(text)))).map(text -> "%" + text + "%").toArray(String[]::new);
        jdbc.sql("select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'").query(String.class).list().forEach(table -> {
            if (!jdbc.sql("select 1 from \"" + table + "\" r where r::text like any(?) limit 1").param(patterns).query(Integer.class).list().isEmpty()) {
                found.add(table);
            }
        });
        tables.stream().flatMap(table -> table.columns().stream()).forEach(column -> jdbc.sql("select " + column.owner() + ", " + column.column() + " from " + column.table() + " where " + column.column() + " is not null").query(row -> {
            if (row.getBytes(2).length > 0 && wanted().stream().anyMatch(new String(vault.open(row.getBytes(2), row.getString(1)), StandardCharsets.UTF_8)::contains)) {
                found.add(column.table() + "." + column.column());
            }
        }));
        return found;
    }

    @Test
    void nothingOfThePersonIsLeftAnywhereAndTheChainHolds() {
        assertThat(traces()).contains("petition", "reading.reason", "citizen_account.matters", "outbox.sealed", "wechat_address.sealed", "petitioner.sealed", "case_note.sealed", "notice.facts", "batch.sealed", "mediation_text.sealed", "conference_minutes.sealed", "follow_up_change.words");
        assertThat(seenBy()).isNotEmpty();
        var id = jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2037-01-01T01:00:00Z")));
        assertThat(erase.propose(TRIAGE, number, "保管期满")).isInstanceOf(Outcome.Done.class);
        assertThatThrownBy(() -> erase.consent(LEADER, number, "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> jdbc.sql("update reading set reason = null where petition = ?").param(id).update()).hasMessageContaining("append-only");
        assertThat(erase.consent(LEADER, number, " " + number)).isInstanceOf(Outcome.Done.class);
        for (var page = 0; page < 1000 && lists.step(); page++) {
            assertThat(page).as("an end").isLessThan(999);
        }
        assertThat(traces()).as("but what goes with no petition: why a sweep was not finished, an entry that led to no batch").isSubsetOf("sweep.why", "hall_entry.sealed", "hall_entry.decided_why");
        assertThat(new KeptBesides(jdbc, vault, tables).left(beside)).isSubsetOf("sweep.why", "hall_entry.sealed", "hall_entry.decided_why");
        assertThat(seenBy()).isEmpty();
        assertThat(matters.of(owner())).extracting(OwnMatter::number).as("what is not erased stays in the list").containsExactly("X1");
        assertThat(jdbc.sql("select sealed is not null from outbox where id = ?").param(account + 2).query(Boolean.class).single()).as("another's message").isTrue();
        assertThat(jdbc.sql("select count(*) from reading where petition = ? and what = 'petitioner'").param(id).query(Integer.class).single()).as("that it was read").isOne();
        assertThat(EventLog.firstBroken(log.of(id, number))).isZero();
        assertThat(house.check(NOBODY).breaches()).noneMatch(breach -> breach.name().equals(number));
    }

    private List<String> seenBy() {
        return jdbc.sql("select account from exposure where number = ? and account is not null").param(number).query(String.class).list();
    }
}
