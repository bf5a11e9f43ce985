package org.huiyin.interop.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.Visitor;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.json.JsonMapper;

/** The commands in a JVM of their own, beside a running house and alone. One story on one data directory. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerifyCommandTests {

    private static final Path DATA = Path.of("target/verify-data").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static HouseProcess house;
    private static String number;

    @BeforeAll
    static void startAHouseAndSubmit() throws Exception {
        FreshData.in(DATA);
        house = HouseProcess.launch(DATA).ready();
        for (int i = 0; i < 3; i++) {
            number = JSON.readTree(new Visitor(house.port()).postJson("/api/v1/petitions", JSON.writeValueAsString(SamplePetitions.lampFields())).body()).get("number").asString();
        }
    }

    @AfterAll
    static void clear() {
        house.close();
        FreshData.in(DATA);
    }

    private static Commands.Run command(String... words) throws IOException, InterruptedException {
        return Commands.run(DATA, words);
    }

    @Test
    @Order(1)
    void besideARunningHouseTheDayIsSealed() throws Exception {
        var run = command("seal", "--lang=en");
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("Seal 1 was made", "{\"count\":3,\"day\":", "\"number\":1,\"previous\":\"0000", "Signature ");
        assertThat(Files.getPosixFilePermissions(DATA.resolve("keys/signet.json"))).hasSize(2);
        assertThat(command("seal", "--lang=en").output()).contains("Nothing is new");
        assertThat(command("keys", "list", "--lang=en").output()).contains("personal-data", "in use {", "petitioner.sealed=3", "signet");
        assertThat(new Visitor(house.port()).get("/api/v1/seals/1").body()).contains("\\\"count\\\":3");
    }

    @Test
    @Order(2)
    void aWholeHouseEndsWithZero() throws Exception {
        var run = command("verify", "--lang=en");
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("3 petitions with 3 events, 0 files, 1 seals", "Everything is what it was.");
    }

    @Test
    @Order(3)
    void anEventThatASuperuserChangedIsNamed() throws Exception {
        house.run("alter table petition_event disable trigger user",
                "update petition_event set body = overlay(body placing '\\x58'::bytea from 30) where petition = (select id from petition where number = '" + number + "')",
                "alter table petition_event enable trigger user");
        var run = command("verify", "--lang=en");
        assertThat(run.exitCode()).as(run.output()).isOne();
        assertThat(run.output()).contains("Petition " + number + ", event 1: the event is not the one that was hashed", "Not what it was: 1");
    }

    @Test
    @Tag("nightly")
    @Order(4)
    void aloneItSaysTheSameInChinese() throws Exception {
        house.close();
        var run = command("verify");
        assertThat(run.exitCode()).as(run.output()).isOne();
        assertThat(run.output()).contains("信访事项" + number + "，事件1：事件不是当时取摘要的事件", "与原来不符：1处");
        var wrong = command("verify", "--fast");
        assertThat(wrong.exitCode()).isOne();
        assertThat(wrong.output()).contains("--fast", "bin/huiyin verify");
    }
}
