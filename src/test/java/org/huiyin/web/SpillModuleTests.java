package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.Visitor;
import org.huiyin.petition.Action;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.RevealPetitioner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Personal data goes where it belongs and nowhere else: not into logs, metrics, thread names, nor any column in clear; neither when all goes well nor when it does not. */
class SpillModuleTests extends SampleCases {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "龚隐漏";
    private static final String ID_NUMBER = "11010519491231002X";
    private static final String PHONE = "13987650123";
    private static final String STREET = "隐漏路七十七号";
    private static final String MAIL = "yinlou77@example.org";
    private static final String WORDS = "隐漏之事";
    private static final List<String> SECRETS = List.of(NAME, ID_NUMBER, PHONE, STREET, MAIL, WORDS);

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired MeterRegistry meters;
    @Autowired RevealPetitioner reveal;
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private final Map<Logger, Level> before = new HashMap<>();

    private static Logger logger(String name) {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(name);
    }

    @BeforeEach
    void listenClosely() {
        set(logger(Logger.ROOT_LOGGER_NAME), Level.INFO);
        set(logger("org.huiyin"), Level.DEBUG);
        told.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        told.start();
        logger(Logger.ROOT_LOGGER_NAME).addAppender(told);
    }

    private void set(Logger logger, Level level) {
        before.put(logger, logger.getLevel());
        logger.setLevel(level);
    }

    @AfterEach
    void listenAsBefore() {
        logger(Logger.ROOT_LOGGER_NAME).detachAppender(told);
        before.forEach(Logger::setLevel);
    }

    private static Map<String, Object> fields() {
        var fields = lampFields();
        fields.put("facts", WORDS);
        fields.put("petitioner", Map.of("name", NAME, "idType", "resident-id", "idNumber", ID_NUMBER, "phone", PHONE, "address", STREET, "email", MAIL));
        fields.put("coPetitioners", List.of(Map.of("name", NAME + "之友", "phone", PHONE)));
        return fields;
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private String sent(Map<String, Object> fields, String... headers) {
        return visitor().postJson("/api/v1/petitions", JSON.writeValueAsString(fields), headers).body();
    }

    private List<String> lines() {
        return List.copyOf(told.list).stream().map(event -> event.getThreadName() + ' ' + event.getFormattedMessage() + ' ' + event.getMDCPropertyMap()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()))).toList();
    }

    private static List<String> spilled(List<String> texts) {
        return texts.stream().filter(text -> SECRETS.stream().anyMatch(text::contains)).toList();
    }

    @Test
    void whereAllGoesWellNothingIsSpilled() {
        var receipt = JSON.readTree(sent(fields(), "Idempotency-Key", "key-" + PHONE + System.nanoTime()));
        var number = receipt.get("number").asString();
        var code = receipt.get("queryCode").asString();
        signed(number);
        assertThat(reveal.reveal(TRIAGE, number, "核对身份")).isPresent();
        done(HANDLER, number, Action.DELIVER, delivery(NAME));
        visitor().get("/api/v1/petitions/" + number, "Query-Code", code);
        visitor().bytes("/api/v1/petitions/" + number + "/data", "Query-Code", code);
        visitor().postForm("/track", Map.of("number", number, "code", code));
        assertThat(told.list).isNotNull();
        assertThat(spilled(lines())).isEmpty();
        assertThat(lines()).noneMatch(line -> line.contains(code));
        assertThat(spilled(columns())).isEmpty();
    }

    /** Every table as text; what a petitioner said about the matter itself is kept in clear by decision 004, and only there. */
    private List<String> columns() {
        var found = new ArrayList<String>();
        for (var table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'").query(String.class).list()) {
            var text = table.equals("petition") ? "replace(t::text, '" + WORDS + "', '')" : "t::text";
            for (var secret : SECRETS) {
                var hex = "%" + java.util.HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)) + "%";
                jdbc.sql("select '" + table + " ' || " + text + " from " + table + " t where " + text + " like ? or " + text + " like ? limit 1").params("%" + secret + "%", hex).query(String.class)
                        .optional().ifPresent(row -> found.add(secret + " in " + row));
            }
        }
        return found;
    }

    @Test
    void badInputIsNotSpilled() {
        for (var wrong : List.of("phone", "email", "idNumber")) {
            var fields = fields();
            var person = new HashMap<>(Map.of("name", NAME, "idType", "resident-id", "idNumber", ID_NUMBER, "phone", PHONE, "address", STREET, "email", MAIL));
            person.put(wrong, WORDS + PHONE);
            fields.put("petitioner", person);
            sent(fields);
        }
        var nul = fields();
        nul.put("title", NAME + '\u0000');
        sent(nul);
        var notADay = fields();
        notADay.put("receivedOn", NAME);
        sent(notADay);
        var notAList = fields();
        notAList.put("coPetitioners", NAME);
        sent(notAList);
        visitor().postJson("/api/v1/petitions", "{\"petitioner\": {\"name\": \"" + NAME + "\", \"phone\": " + PHONE + "x");
        visitor().get("/api/v1/petitions/" + PHONE, "Query-Code", ID_NUMBER);
        visitor().get("/api/v1/organisations?q=" + java.net.URLEncoder.encode(NAME, StandardCharsets.UTF_8) + "&region=" + PHONE);
        visitor().get("/api/v1/deadlines/explain?term=" + PHONE + "&start=" + ID_NUMBER);
        visitor().postForm("/track", Map.of("number", PHONE, "code", ID_NUMBER));
        visitor().postForm("/petition/new", Map.of("petitioner.name", NAME, "petitioner.phone", PHONE));
        visitor().postJson("/api/v1/session", "{\"account\": \"" + PHONE + "\", \"password\": \"" + ID_NUMBER + "\"}");
        visitor().upload("/api/v1/documents", "file", WORDS.getBytes(StandardCharsets.UTF_8));
        assertThat(spilled(lines())).isEmpty();
    }

    @Test
    void aFaultOfTheDatabaseIsNotSpilled() throws Exception {
        jdbc.sql("alter table petition add constraint spill check (facts <> '" + WORDS + "') not valid").update();
        jdbc.sql("create unique index spill_person on petitioner (petition) where name_masked is null").update();
        try {
            assertThat(sent(fields())).contains("internal-error").doesNotContain(WORDS);
        } finally {
            jdbc.sql("alter table petition drop constraint spill").update();
            jdbc.sql("drop index spill_person").update();
        }
        assertThat(lines()).anyMatch(line -> line.contains("violates check constraint"));
        assertThat(spilled(lines().stream().filter(line -> !line.contains("alter table petition")).toList())).isEmpty();
        for (var setting : Map.of("log_error_verbosity", "terse", "log_parameter_max_length", "0", "log_parameter_max_length_on_error", "0").entrySet()) {
            assertThat(jdbc.sql("select current_setting(?)").param(setting.getKey()).query(String.class).single()).isEqualTo(setting.getValue());
        }
    }

    @Test
    void metricsAndThreadsNameNobody() {
        whereAllGoesWellNothingIsSpilled();
        badInputIsNotSpilled();
        assertThat(spilled(meters.getMeters().stream().map(meter -> meter.getId().toString()).toList())).isEmpty();
        assertThat(spilled(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList())).isEmpty();
    }
}
