package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What GeoReport v2 offers, table by table: discovery, services and what each asks, and what is not there. */
class Open311ServicesApiTests extends Open311Caller {

    @Test
    void discoveryTellsEveryFieldInBothFormats() {
        var answer = visitor.get(V2 + "discovery.xml");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("text/xml;charset=utf-8");
        var root = xml(answer);
        assertThat(root.getTagName()).isEqualTo("discovery");
        assertThat(children(root)).containsExactly("changeset", "contact", "key_service", "endpoints");
        var told = visitor.get(V2 + "discovery.json");
        assertThat(told.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("application/json;charset=utf-8");
        var endpoint = tree(told).at("/endpoints/0");
        assertThat(endpoint.propertyNames()).containsExactly("specification", "url", "changeset", "type", "formats");
        assertThat(endpoint.get("specification").asString()).isEqualTo("http://wiki.open311.org/GeoReport_v2");
        assertThat(endpoint.get("url").asString()).endsWith("/open311/v2");
        assertThat(endpoint.get("formats").values().stream().map(JsonNode::asString)).containsExactly("text/xml", "application/json");
    }

    @Test
    void everyCategoryIsAServiceButThoseForAccusations() {
        var services = tree(visitor.get(V2 + "services.json"));
        assertThat(services.get(0).propertyNames()).containsExactly("service_code", "service_name", "description", "metadata", "type", "keywords", "group");
        assertThat(services.findValuesAsString("service_code")).contains("0302", "17").noneMatch(code -> code.startsWith("16"));
        assertThat(services.findValuesAsString("type")).containsOnly("realtime");
        assertThat(services.get(0).get("metadata").isBoolean()).isTrue();
        var english = visitor.get(V2 + "services.xml", "Accept-Language", "en");
        assertThat(children(xml(english))).containsOnly("service");
        assertThat(english.body()).contains("<service_name>Land administration</service_name>");
    }

    @Test
    void aServiceIsDefinedByItsAttributes() {
        var definition = tree(visitor.get(V2 + "services/0302.json"));
        assertThat(definition.get("service_code").asString()).isEqualTo("0302");
        var attribute = definition.at("/attributes/1");
        assertThat(attribute.propertyNames()).containsExactly("variable", "code", "datatype", "required", "datatype_description", "order", "description", "values");
        assertThat(attribute.get("code").asString()).isEqualTo("class");
        assertThat(attribute.get("values").findValuesAsString("key")).containsExactly("claim", "suggestion");
        assertThat(definition.at("/attributes/0/variable").asBoolean()).isFalse();
        assertThat(xml(visitor.get(V2 + "services/0302.xml")).getTagName()).isEqualTo("service_definition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v2", "/v2/services", "/v2/services.txt", "/v2/nothing.xml", "/v2/tokens/1.xml", "/v2/tokens/1.json", "/v2/services/9999.xml", "/v2/requests/1.xml"})
    void whatIsNotThereIsAnError404(String path) {
        var answer = visitor.get("/open311" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        if (!path.isEmpty()) {
            assertThat(answer.body()).contains(path.endsWith(".json") ? "\"code\":404" : "<code>404</code>");
        }
    }
}
