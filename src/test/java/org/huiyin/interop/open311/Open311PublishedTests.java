package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.Visitor;
import org.huiyin.petition.publication.SamplePublications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Open311 tells anybody: what is published, and of the rest nothing. */
class Open311PublishedTests extends SamplePublications {

    @LocalServerPort int port;
    @Autowired JsonMapper json;

    private JsonNode get(String path) {
        return json.readTree(new Visitor(port).get("/open311/v2/" + path).body());
    }

    @Test
    void aPublishedMatterIsToldInItsPublicWordsUntilTheConsentIsTakenBack() {
        var number = finished(true).number();
        assertThat(get("requests.json").toString()).as("finished and not published").doesNotContain(mark, number);
        var open = published(number).number();
        var request = get("requests/" + open + ".json").get(0);
        assertThat(request.get("service_request_id").asString()).isEqualTo(open);
        assertThat(request.get("status").asString()).isEqualTo("closed");
        assertThat(request.get("description").asString()).contains(mark).doesNotContain("赵试", "13900000001");
        assertThat(request.get("status_notes").asString()).isNotBlank();
        assertThat(request.get("agency_responsible").asString()).isEqualTo("浦江县住房和城乡建设局");
        assertThat(request.get("requested_datetime").asString()).endsWith("-01T00:00:00+08:00");
        assertThat(request.get("address_id").asString()).isEqualTo("330726");
        assertThat(get("requests/" + number + ".json").get(0).get("code").asInt()).as("by its own number").isEqualTo(404);
        assertThat(get("requests.json?status=closed&service_code=" + request.get("service_code").asString()).findValuesAsString("service_request_id")).contains(open);
        assertThat(get("requests.json?status=open").findValuesAsString("service_request_id")).doesNotContain(open);
        assertThat(get("requests.json?jurisdiction_id=330803").findValuesAsString("service_request_id")).doesNotContain(open);
        assertThat(get("requests.json?page=1&page_size=1")).hasSize(1);
        var update = get("servicerequestupdates.json").values().stream().filter(each -> each.get("service_request_id").asString().equals(open)).findFirst().orElseThrow();
        assertThat(update.get("description")).isEqualTo(request.get("status_notes"));
        jdbc.sql("update petition set publish_consent = false where number = ?").param(number).update();
        assertThat(get("requests/" + open + ".json").get(0).get("code").asInt()).isEqualTo(404);
        assertThat(get("servicerequestupdates.json").toString() + get("requests.json")).doesNotContain(open);
    }
}
