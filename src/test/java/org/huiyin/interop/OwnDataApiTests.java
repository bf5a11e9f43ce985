package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.lampFields;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class OwnDataApiTests extends OnPostgres {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void aPetitionerTakesEverythingAndNobodyElsesDataAlong() throws Exception {
        var visitor = new Visitor(port);
        var fields = lampFields();
        fields.put("coPetitioners", List.of(Map.of("name", "孙同访", "phone", "13911112222")));
        var sent = JSON.readTree(visitor.postJson("/api/v1/petitions", JSON.writeValueAsString(fields)).body());
        var number = sent.get("number").asString();
        var path = "/api/v1/petitions/" + number + "/data";
        assertThat(visitor.get(path, "Query-Code", "WRONG222").statusCode()).isEqualTo(404);
        visitor.postJson("/api/v1/petitions/" + number + "/actions/supplement", "{\"text\": \"灯杆也歪了\"}", "Query-Code", sent.get("queryCode").asString());
        var entries = entries(visitor.bytes(path, "Query-Code", sent.get("queryCode").asString()));
        assertThat(entries.keySet()).last().isEqualTo("data.json");
        assertThat(entries.entrySet().iterator().next().getValue()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        var data = JSON.readTree(entries.get("data.json"));
        assertThat(data.get("petitioner").get("name").asString()).isEqualTo("赵试𠮷");
        assertThat(data.get("petitioner").get("phone").asString()).isEqualTo("13900000001");
        assertThat(data.get("words").get("claim").asString()).isEqualTo("请修好路灯");
        assertThat(data.get("persons").asInt()).isEqualTo(2);
        assertThat(data.get("timeline")).isNotEmpty();
        assertThat(data.get("said").get(0).get("text").asString()).isEqualTo("灯杆也歪了");
        assertThat(data.get("papers")).hasSize(entries.size() - 1);
        assertThat(new String(entries.get("data.json"), StandardCharsets.UTF_8)).doesNotContain("孙同访", "13911112222", "handler");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and account = ?").params(number, "petitioner/" + number).query(Long.class).single()).isOne();
    }
}
