package org.huiyin.interop.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.StaffCaller.body;
import static org.huiyin.petition.SamplePetitions.*;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.StaffCaller;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A large recording over HTTP: announced, sent in pieces, asked what is next, completed and opened. */
class RecordingPiecesApiTests extends OnPostgres {

    private static final int FIRST = 300_000;
    private static final byte[] SOUND = Arrays.copyOf("ID3\u0003\0\0\0\0\0\0 sound".getBytes(StandardCharsets.ISO_8859_1), FIRST + 7);

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    private String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void aProgramSendsOneInPieces() {
        var clerk = StaffCaller.signedIn(port, SampleAccounts.of(accounts, Role.CLERK, OFFICE));
        var day = SampleFollowUps.day(jdbc, time.today());
        SampleFollowUps.batch(jdbc, day, 1, "received");
        jdbc.sql("update batch set result = 'solved' where reception = ?").param(day).update();
        var all = "receptions/" + day + "/batches/1/recordings";
        assertThat(clerk.once(key(), all + "/large", Map.of("size", SOUND.length)).body()).contains("consentBy", "consentWay", "consentedAt");
        var begun = clerk.once(key(), all + "/large", Map.of("size", SOUND.length, "consentBy", "录试", "consentWay", "written", "consentedAt", time.instant().minusSeconds(60).toString()));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(body(begun).at("/unfinished/announced").asInt()).isEqualTo(SOUND.length);
        var one = all + '/' + body(begun).get("id").asLong();
        assertThat(clerk.upload(one + "/pieces/1", "piece", Arrays.copyOfRange(SOUND, FIRST, SOUND.length)).body()).contains("\"part\"", "请先发送第0段");
        assertThat(clerk.upload(one + "/pieces/0", "piece", Arrays.copyOf(SOUND, FIRST)).statusCode()).isEqualTo(200);
        var next = body(clerk.get(one + "/pieces?size=" + SOUND.length));
        assertThat(next.at("/unfinished/next").asInt()).isOne();
        assertThat(next.get("size").asInt()).isEqualTo(FIRST);
        assertThat(clerk.get(one + "/pieces?size=5").body()).contains("\"size\"", "这不是原来上传的文件");
        assertThat(clerk.get(one).statusCode()).as("nothing to hear yet").isEqualTo(404);
        assertThat(clerk.once(key(), one + "/completion", Map.of()).body()).contains("还没有传完", "300,000");
        assertThat(clerk.upload(one + "/pieces/1", "piece", Arrays.copyOfRange(SOUND, FIRST, SOUND.length)).statusCode()).isEqualTo(200);
        assertThat(clerk.once(key(), one + "/completion", Map.of()).statusCode()).isEqualTo(200);
        assertThat(clerk.bytes(one)).isEqualTo(SOUND);
        assertThat(clerk.once(key(), one + "/abandonment", Map.of()).statusCode()).as("it is complete").isEqualTo(400);
    }

    /** Such a request is turned away before anybody reads it, whoever sent it. */
    @Test
    void withoutScriptsAFileThatIsFarTooLargeIsRefusedWithTheWayOn() {
        var clerk = new Visitor(port);
        clerk.fillIn("/console/sign-in", "/console/sign-in", Map.of("account", SampleAccounts.of(accounts, Role.CLERK, OFFICE).account(), "password", SampleAccounts.PASSWORD));
        var refused = clerk.upload("/console/receptions/1/batches/1/recordings", "file", new byte[31 * 1024 * 1024]);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("请在浏览器中允许该页运行脚本");
        assertThat(clerk.upload("/console/directory/regions", "file", new byte[31 * 1024 * 1024]).body()).contains("请缩小后重新提交");
    }
}
