package org.huiyin.access.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.access.GuessLimit;
import org.huiyin.access.ReservedGuesses;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes, accounts and sessions over a real database, with real time in the tester's hand. */
class CodesModuleTests extends OnPostgres {

    private static final String PHONE = "13900000001";
    private static final String HERE = "192.0.2.7";
    private static final int MOST = 40;

    @Autowired private JdbcClient jdbc;
    @Autowired private Vault vault;
    @Autowired private KeyedHash hashes;
    @Autowired private IdBlocks ids;
    @Autowired private GuessLimit limit;
    @Autowired private ReservedGuesses reserved;
    @Autowired private TransactionTemplate transaction;
    private Instant now = Instant.parse("2031-03-02T01:00:00Z");
    private final Clock clock = new Clock() {
        @Override public Instant instant() { return now; }
        @Override public ZoneId getZone() { return ZoneOffset.UTC; }
        @Override public Clock withZone(ZoneId zone) { return this; }
    };
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private AskForCode ask;
    private EnterByCode enter;
    private CitizenSessionRows sessions;
    private CitizenAccountRows accounts;

    @BeforeEach
    void aNode() {
        clean();
        var contacts = new ContactKey(vault, hashes);
        var codes = new OneTimeCodes(new CodeRows(jdbc), contacts, hashes, clock, new CodeSettings(MOST));
        sessions = new CitizenSessionRows(jdbc, contacts, ids, clock);
        accounts = new CitizenAccountRows(jdbc, contacts, ids, clock);
        ask = new AskForCode(codes, new CodeCarrier() {
            @Override
            public boolean reaches(Contact.Kind kind) {
                return kind == Contact.Kind.PHONE;
            }

            @Override
            public void carry(Contact contact, String code, Duration lasts, Instant notAfter, Locale language) {
                sent.add(code);
            }
        }, reserved, transaction, clock);
        enter = new EnterByCode(codes, accounts, sessions, limit, transaction);
    }

    @AfterEach
    void clean() {
        jdbc.sql("delete from citizen_account").update();
        jdbc.sql("delete from one_time_code").update();
        jdbc.sql("delete from guess").update();
    }

    private String asked(String contact) {
        jdbc.sql("delete from guess").update();
        return ask.ask(contact, HERE, Locale.ENGLISH).ticket();
    }

    private CitizenAccount signedIn(String contact) {
        var ticket = asked(contact);
        return sessions.find(enter.enter(ticket, sent.getLast(), HERE, "phone").orElseThrow()).orElseThrow();
    }

    @Test
    void theHouseSendsNoMoreThanItMayWhoeverAsks() {
        for (int i = 0; i < MOST; i++) {
            ask.ask("139000001%02d".formatted(i), "192.0.2." + i, Locale.ENGLISH);
        }
        for (var contact : List.of("13900000199", "13900000100")) {
            assertThatThrownBy(() -> ask.ask(contact, "198.51.100.1", Locale.ENGLISH)).isInstanceOfSatisfying(InvalidInput.class,
                    full -> assertThat(full.faults().getFirst().words().key()).isEqualTo("access.contact.no-more-today"));
        }
        assertThat(sent).hasSize(MOST);
        now = now.plus(Duration.ofDays(1)).plusSeconds(1);
        ask.ask("13900000199", "198.51.100.1", Locale.ENGLISH);
        assertThat(sent).hasSize(MOST + 1);
    }

    @Test
    void ofManyAtOnceNoneGetsPastTheCeiling() throws Exception {
        for (int i = 0; i < MOST - 3; i++) {
            ask.ask("139000002%02d".formatted(i), "192.0.2." + i, Locale.ENGLISH);
        }
        var askers = java.util.stream.IntStream.range(0, 12).<Callable<Boolean>>mapToObj(i -> () -> {
            try {
                ask.ask("139000003%02d".formatted(i), "198.51.100." + i, Locale.ENGLISH);
                return true;
            } catch (InvalidInput full) {
                return false;
            }
        }).toList();
        try (var crowd = Executors.newFixedThreadPool(12)) {
            crowd.invokeAll(askers);
        }
        assertThat(sent).hasSize(MOST);
    }

    @Test
    void aCodeOpensOnceAndNothingOfItIsReadable() {
        var ticket = asked(PHONE);
        assertThat(sent.getLast()).matches("\\d{8}");
        assertThat(jdbc.sql("select row_to_json(c)::text from one_time_code c").query(String.class).single()).doesNotContain(sent.getLast(), PHONE, ticket);
        assertThat(enter.enter(ticket, sent.getLast().substring(0, 4) + " " + sent.getLast().substring(4), HERE, "phone")).isPresent();
        assertThat(enter.enter(ticket, sent.getLast(), HERE, "phone")).as("twice").isEmpty();
        assertThat(jdbc.sql("select row_to_json(c)::text from citizen_account c").query(String.class).single()).doesNotContain(PHONE);
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        var ticket = asked(PHONE);
        now = now.plusSeconds(600);
        assertThat(enter.enter(ticket, sent.getLast(), HERE, "phone")).isEmpty();
    }

    @Test
    void fiveWrongTriesAndTheRightOneComesTooLate() {
        var ticket = asked(PHONE);
        var wrong = sent.getLast().equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 5; i++) {
            assertThat(enter.enter(ticket, wrong, HERE, "phone")).isEmpty();
        }
        assertThat(enter.enter(ticket, sent.getLast(), HERE, "phone")).isEmpty();
    }

    @Test
    void aCodeSentForOneContactNeverOpensAnother() {
        var mine = asked(PHONE);
        var myCode = sent.getLast();
        var theirs = asked("13900000002");
        assertThat(enter.enter(theirs, myCode, HERE, "phone")).isEmpty();
        assertThat(enter.enter(mine, sent.getLast(), HERE, "phone")).isEmpty();
        assertThat(sessions.find(enter.enter(mine, myCode, HERE, "phone").orElseThrow()).orElseThrow().contact().address()).isEqualTo("+86" + PHONE);
    }

    @Test
    void aContactGetsThreeCodesAQuarterAndTenADayAndTheAnswerIsTheSame() {
        for (int i = 0; i < 5; i++) {
            assertThat(asked(PHONE)).hasSize(43);
        }
        assertThat(sent).hasSize(3);
        for (int quarter = 0; quarter < 6; quarter++) {
            now = now.plus(Duration.ofMinutes(16));
            asked(PHONE);
            asked(PHONE);
        }
        assertThat(sent).hasSize(10);
        now = now.plus(Duration.ofDays(1));
        asked(PHONE);
        assertThat(sent).hasSize(11);
    }

    @Test
    void askedManyTimesAtOnceAContactStillGetsThree() throws Exception {
        try (var many = Executors.newFixedThreadPool(4)) {
            var asking = java.util.stream.Stream.generate(() -> (Callable<String>) () -> ask.ask(PHONE, HERE, Locale.ENGLISH).ticket()).limit(8).toList();
            for (var one : many.invokeAll(asking)) {
                assertThat(one.get()).hasSize(43);
            }
        }
        assertThat(sent).hasSize(3);
    }

    @Test
    void aClientThatAsksForManyContactsIsStopped() {
        for (int i = 0; i < 10; i++) {
            ask.ask("1390000001" + i, HERE, Locale.ENGLISH);
        }
        assertThatThrownBy(() -> ask.ask(PHONE, HERE, Locale.ENGLISH)).isInstanceOf(TooManyGuesses.class);
        assertThat(sent).hasSize(10);
    }

    @Test
    void whatIsNotOfferedIsSaidAtTheField() {
        assertThatThrownBy(() -> ask.ask("a@example.org", HERE, Locale.ENGLISH)).isInstanceOfSatisfying(InvalidInput.class,
                fault -> assertThat(fault.faults()).extracting(InvalidInput.FieldFault::field, one -> one.words().key()).containsExactly(org.assertj.core.groups.Tuple.tuple("contact", "access.contact.no-mail")));
    }

    @Test
    void oneCodeShownManyTimesAtOnceOpensOneSession() throws Exception {
        var ticket = asked(PHONE);
        try (var many = Executors.newFixedThreadPool(4)) {
            var tries = java.util.stream.Stream.generate(() -> (Callable<Boolean>) () -> enter.enter(ticket, sent.getLast(), HERE, "phone").isPresent()).limit(4).toList();
            int opened = 0;
            for (var one : many.invokeAll(tries)) {
                opened += one.get() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        }
    }

    @Test
    void theSameContactFindsTheSameAccountHoweverItIsTyped() {
        assertThat(signedIn(PHONE).id()).isEqualTo(signedIn("+86 139-0000-0001").id()).isNotEqualTo(signedIn("13900000002").id());
    }

    @Test
    void aSessionEndsAQuarterOfAnHourAfterItsLastUseAndEightHoursAfterItsFirst() {
        var token = enter.enter(asked(PHONE), sent.getLast(), HERE, "phone").orElseThrow();
        for (int i = 0; i < 34; i++) {
            now = now.plus(Duration.ofMinutes(14));
            assertThat(sessions.find(token)).isPresent();
        }
        now = now.plus(Duration.ofMinutes(5));
        assertThat(sessions.find(token)).isEmpty();
        var other = enter.enter(asked(PHONE), sent.getLast(), HERE, "phone").orElseThrow();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(sessions.find(other)).isEmpty();
        sessions.forget();
        assertThat(jdbc.sql("select count(*) from citizen_session").query(Integer.class).single()).isZero();
    }

    @Test
    void theListIsSealedAndOneMatterMoreDoesNotShow() {
        var account = signedIn(PHONE);
        var matters = new OwnMatters(new MatterRows(jdbc, vault));
        matters.add(account, new OwnMatter("33072620260105000001X", "ABCDEFGH", "路灯", java.time.LocalDate.of(2026, 1, 5)));
        var one = jdbc.sql("select matters from citizen_account").query((row, n) -> row.getBytes(1)).single();
        matters.add(account, new OwnMatter("330726202601050000028", "ABCDEFGJ", "", java.time.LocalDate.of(2026, 1, 6)));
        var two = jdbc.sql("select matters from citizen_account").query((row, n) -> row.getBytes(1)).single();
        assertThat(two).hasSameSizeAs(one);
        assertThat(new String(two, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("330726", "ABCDEFG", "路灯");
        assertThat(matters.of(account)).extracting(OwnMatter::number).containsExactly("330726202601050000028", "33072620260105000001X");
    }

    @Test
    void aPhoneThatWasSilentForNinetyDaysStartsWithAnEmptyList() {
        var matters = new OwnMatters(new MatterRows(jdbc, vault));
        var mailbox = transaction.execute(status -> accounts.of(new Contact(Contact.Kind.MAIL, "a@example.org")));
        transaction.executeWithoutResult(status -> accounts.of(new Contact(Contact.Kind.PHONE, "+8613900000009")));
        var before = signedIn(PHONE);
        matters.add(before, new OwnMatter("33072620260105000001X", "ABCDEFGH", "", java.time.LocalDate.of(2026, 1, 5)));
        now = now.plus(Duration.ofDays(89));
        var soon = signedIn(PHONE);
        assertThat(matters.of(soon)).hasSize(1);
        now = now.plus(Duration.ofDays(91));
        var later = signedIn(PHONE);
        assertThat(later.id()).isNotEqualTo(before.id());
        assertThat(matters.of(later)).isEmpty();
        accounts.forgetSilent();
        assertThat(jdbc.sql("select id from citizen_account").query(Long.class).list()).as("the mailbox is good for a year").containsExactlyInAnyOrder(later.id(), mailbox);
    }

    @Test
    void aClosedAccountLeavesNoSessionAndNoGoodCode() {
        var account = signedIn(PHONE);
        var underWay = asked(PHONE);
        new CloseAccount(accounts, new CodeRows(jdbc), new ContactKey(vault, hashes)).close(account);
        assertThat(jdbc.sql("select count(*) from citizen_session").query(Integer.class).single()).isZero();
        assertThat(enter.enter(underWay, sent.getLast(), HERE, "phone")).isEmpty();
    }
}
