package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Whoever misspells what protects him is told, and nothing is written. */
class UnknownFieldApiTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired JsonMapper json;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "confidental      | true                     | confidental",
        "petitoner        | {\"name\": \"某人\"}     | petitoner",
        "petitioner       | {\"name\": \"某人\", \"phne\": \"1\"} | petitioner.phne",
        "persons          | 1.5                      | persons"})
    void aFieldThatNobodyKnowsIsNamed(String name, String value, String field) {
        var title = "没有的字段 " + field;
        var fields = new HashMap<>(SamplePetitions.lampFields());
        fields.putAll(Map.of("title", title, name, json.readTree(value)));
        var answer = new Visitor(port).postJson("/api/v1/petitions", json.writeValueAsString(fields));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(jdbc.sql("select count(*) from petition where title = ?").param(title).query(Integer.class).single()).isZero();
    }
}
