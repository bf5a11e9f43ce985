package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.proof.SampleSeals;
import org.huiyin.petition.proof.SealDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seals are for everybody, receipts for whoever has the code. */
class SealsApiTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired SealDay seals;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private JsonNode submit(Map<String, Object> fields) {
        return body(new Visitor(port).postJson("/api/v1/petitions", json.writeValueAsString(fields)));
    }

    @Test
    void a_seal_is_listed_read_and_stands_in_the_receipt() {
        var receipt = submit(SamplePetitions.lampFields());
        var path = "/api/v1/petitions/" + receipt.get("number").asString() + "/receipt";
        var code = receipt.get("queryCode").asString();
        assertThat(body(new Visitor(port).get(path, "Query-Code", code)).has("seal")).isFalse();
        var made = SampleSeals.seal(seals, jdbc).orElseThrow();
        var list = new Visitor(port).get("/api/v1/seals?limit=1");
        assertThat(list.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("public"));
        assertThat(body(list).at("/items/0/number").asInt()).isEqualTo(made.number());
        var one = new Visitor(port).get("/api/v1/seals/" + made.number());
        assertThat(one.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("public", "max-age=86400"));
        assertThat(body(one).propertyNames()).containsExactlyInAnyOrder("number", "day", "statement", "signature", "publicKey");
        var kept = body(new Visitor(port).get(path, "Query-Code", code));
        assertThat(kept.at("/seal/statement").asString()).isEqualTo(body(one).get("statement").asString());
        assertThat(kept.at("/receivedAt").asString()).isEqualTo(receipt.get("receivedAt").asString());
        assertThat(new Visitor(port).get(path, "Query-Code", "AAAAAAAA").statusCode()).isEqualTo(404);
    }

    @Test
    void a_sealed_matter_looks_like_one_that_does_not_exist() {
        var secret = submit(Map.of("class", "accusation", "title", "某事", "claim", "请查处", "facts", "某甲收受财物", "region", "330726107",
                "accused", java.util.List.of(Map.of("name", "某甲"))));
        SampleSeals.seal(seals, jdbc);
        var known = new Visitor(port).get("/api/v1/petitions/" + secret.get("number").asString() + "/receipt");
        var unknown = new Visitor(port).get("/api/v1/petitions/330726202601059999992W/receipt");
        assertThat(known.statusCode()).isEqualTo(404);
        assertThat(known.body()).isEqualTo(unknown.body());
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/seals?limit=0,400", "/api/v1/seals?limit=many,400", "/api/v1/seals?limit=201,400", "/api/v1/seals?after=x,400", "/api/v1/seals?after=-1,400",
        "/api/v1/seals/999999999,404", "/api/v1/seals/0,404", "/api/v1/seals/x,404", "/api/v1/seals/99999999999999999999,404", "/api/v1/seals,200"})
    void bad_questions_are_answered_in_words(String path, int status) {
        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(status);
    }
}
