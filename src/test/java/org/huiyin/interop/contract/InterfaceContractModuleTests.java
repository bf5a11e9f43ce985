package org.huiyin.interop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.ActionFacts;
import org.huiyin.petition.work.InboxView;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface says what the controllers and the acts say. */
class InterfaceContractModuleTests extends OnPostgres {

    private static JsonNode api;

    @LocalServerPort private int port;
    @Autowired private ActionFacts actions;
    @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void asked() {
        if (api == null) {
            api = JsonMapper.builder().build().readTree(new Visitor(port).get("/v3/api-docs").body());
        }
    }

    @Test
    void itIsNamedAndTellsWhoMayCall() {
        assertThat(api.at("/info/title").asString()).contains("Huiyin");
        assertThat(api.at("/info/version").asString()).isEqualTo("v1");
        assertThat(api.at("/components/securitySchemes/session/in").asString()).isEqualTo("cookie");
        assertThat(api.at("/components/securitySchemes/csrf/name").asString()).isEqualTo("X-XSRF-TOKEN");
        assertThat(api.at("/components/securitySchemes/queryCode/name").asString()).isEqualTo("Query-Code");
        assertThat(operation("/api/v1/staff/petitions/{number}/actions/{action}", "post").at("/security/0").propertyNames()).containsExactlyInAnyOrder("session", "csrf");
        assertThat(operation("/api/v1/petitions/{number}", "get").at("/security/0").propertyNames()).containsExactly("queryCode");
    }

    @Test
    void everyActionHasABodyWithEveryFactDescribed() {
        assertThat(actions.all()).hasSizeGreaterThan(40);
        for (var asked : actions.all()) {
            var name = DescribeInterface.nameOf(asked);
            described(api.at("/components/schemas/" + name), asked.facts());
            for (var path : Stream.of(asked.staff() ? "/api/v1/staff/petitions/{number}/actions/{action}" : null, asked.petitioner() ? "/api/v1/petitions/{number}/actions/{action}" : null).filter(p -> p != null).toList()) {
                var body = operation(path, "post").at("/requestBody/content/application~1json/schema");
                assertThat(body.get("oneOf").findValuesAsString("$ref")).contains("#/components/schemas/" + name);
                assertThat(body.at("/x-by-action/" + asked.action().code()).asString()).endsWith("/" + name);
            }
        }
        described(api.at("/components/schemas/Submission"), Submission.class);
        assertThat(api.at("/components/schemas/Submission/properties/petitioner/properties").propertyNames()).contains("name", "address", "idNumber");
        assertThat(operation("/api/v1/petitions", "post").at("/requestBody/content").propertyNames()).containsExactlyInAnyOrder("application/json", "multipart/form-data");
        assertThat(operation("/api/v1/petitions", "post").at("/requestBody/content/multipart~1form-data/schema/properties").propertyNames()).contains("petition", "attachments");
    }

    private static void described(JsonNode schema, Class<?> facts) {
        for (var component : facts.getRecordComponents()) {
            var property = schema.get("properties").get(BodySchemas.name(component));
            assertThat(property).as("%s of %s", component.getName(), facts.getName()).isNotNull();
            assertThat(property.get("description").asString()).as("%s of %s", component.getName(), facts.getName()).contains(" / ").doesNotStartWith("interop.");
            assertThat(property.get("type").asString()).isNotBlank();
        }
    }

    @Test
    void everyMethodOfAControllerStandsThereWithItsStatusAndWhatItTakes() {
        var seen = new ArrayList<String>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.huiyin.interop")) {
                paths(info).forEach(path -> info.getMethodsCondition().getMethods().forEach(http -> seen.add(told(path, http.name().toLowerCase(java.util.Locale.ROOT), info, method))));
            }
        });
        assertThat(seen).hasSizeGreaterThan(25);
        assertThat(operation("/api/v1/staff/templates/{kind}", "put").at("/requestBody/content").propertyNames()).containsExactly(MediaType.MULTIPART_FORM_DATA_VALUE);
        assertThat(operation("/api/v1/staff/templates/{kind}/preview", "post").at("/requestBody/content").propertyNames()).containsExactly(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysInBothLanguagesWhatItIsFor() {
        var names = new HashSet<String>();
        operations().forEach((where, operation) -> {
            assertThat(names.add(operation.path("operationId").asString())).as(where).isTrue();
            assertThat(operation.path("summary").asString("")).as(where + ' ' + operation.path("operationId").asString()).matches(".+ / .*\\p{IsHan}.*");
        });
        assertThat(names).hasSizeGreaterThan(200);
    }

    @Test
    void everyJsonBodyHasFields() {
        operations().forEach((where, operation) -> {
            var body = operation.at("/requestBody/content/application~1json");
            if (!body.isMissingNode()) {
                assertThat(hasFields(body.path("schema"))).as(where).isTrue();
            }
        });
        assertThat(operation("/api/v1/staff/receptions/{reception}", "put").at("/requestBody/content/application~1json/schema/properties").propertyNames()).contains("version", "day", "leaders");
        assertThat(operation("/api/v1/staff/petitions/{number}/petitioner", "post").at("/requestBody/content/application~1json/schema/required").values()).extracting(JsonNode::asString).containsExactly("reason");
    }

    private static boolean hasFields(JsonNode schema) {
        var known = schema.has("$ref") ? pointed(schema) : schema;
        return known.has("properties") || known.has("additionalProperties") || known.has("items") && hasFields(known.get("items")) || known.has("oneOf") && known.get("oneOf").values().stream().allMatch(InterfaceContractModuleTests::hasFields);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.findValues("$ref")).hasSizeGreaterThan(300).allSatisfy(reference -> assertThat(api.at(reference.asString().substring(1)).isMissingNode()).as(reference.asString()).isFalse());
        operations().forEach((where, operation) -> {
            assertThat(operation.path("parameters").values()).as(where).allMatch(each -> each.path("schema").has("type"));
            var told = operation.path("parameters").values().stream().filter(each -> each.get("in").asString().equals("path")).map(each -> each.get("name").asString()).toList();
            assertThat(java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(where).results().map(each -> each.group(1))).as(where).containsExactlyInAnyOrderElementsOf(told);
        });
    }

    @Test
    void whatAnAnswerAlwaysHasIsRequired() {
        assertThat(api.at("/components/schemas/Registered/required").values()).extracting(JsonNode::asString).contains("number", "queryCode", "status", "receivedAt", "deadlines");
        assertThat(api.at("/components/schemas/SessionView/required").values()).extracting(JsonNode::asString).contains("account", "roles").doesNotContain("organisation", "csrf");
        assertThat(api.at("/components/schemas/ClassifyBody/required").values()).extracting(JsonNode::asString).containsExactly("category", "class");
        assertThat(api.at("/components/schemas/CategoryView/properties/parent/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(api.at("/components/schemas/ViewWish/properties/name/type").asString()).isEqualTo("string");
    }

    /** Answers of today against what is told of them: nothing required is missing, and null is only what may be. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/categories", "/api/v1/regions", "/api/v1/law", "/api/v1/seals", "/api/v1/organisations"})
    void anAnswerIsAsDescribed(String path) {
        var schema = operation(path, "get").at("/responses/200/content").values().iterator().next().get("schema");
        var answer = new Visitor(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        agrees(JsonMapper.builder().build().readTree(answer.body()), schema, path);
    }

    private static void agrees(JsonNode said, JsonNode told, String where) {
        var schema = told.has("$ref") ? pointed(told) : told;
        if (schema.has("anyOf")) {
            agrees(said, schema.get("anyOf").get(said.isNull() ? 1 : 0), where);
            return;
        }
        var type = schema.path("type");
        assertThat(said.isNull()).as(where).isEqualTo(said.isNull() && (type.toString().contains("null")));
        schema.path("required").values().forEach(name -> assertThat(said.has(name.asString())).as(where + '.' + name.asString()).isTrue());
        said.properties().forEach(field -> {
            assertThat(schema.path("properties").has(field.getKey()) || schema.has("additionalProperties")).as(where + '.' + field.getKey()).isTrue();
            agrees(field.getValue(), schema.path("properties").path(field.getKey()), where + '.' + field.getKey());
        });
        if (said.isArray()) {
            said.values().forEach(each -> agrees(each, schema.get("items"), where + "[]"));
        }
    }

    private static JsonNode pointed(JsonNode schema) {
        return api.at(schema.get("$ref").asString().substring(1));
    }

    private static Map<String, JsonNode> operations() {
        var all = new TreeMap<String, JsonNode>();
        api.get("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> all.put(method.getKey() + ' ' + path.getKey(), method.getValue())));
        return all;
    }

    @Test
    void open311TellsItsArguments() {
        assertThat(operation("/open311/v2/requests.{format}", "get").get("parameters").findValuesAsString("name"))
                .contains("service_request_id", "service_code", "start_date", "end_date", "status", "page", "page_size", "jurisdiction_id");
        assertThat(operation("/open311/v2/requests.{format}", "post").at("/requestBody/content/multipart~1form-data/schema/properties").propertyNames())
                .contains("api_key", "service_code", "lat", "long", "address_string", "address_id", "description", "media_url");
        assertThat(operation("/open311/v2/requests.{format}", "post").at("/responses/403/content/text~1xml/schema/$ref").asString()).endsWith("/Open311Errors");
    }

    private static List<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(pattern -> pattern.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}")).toList();
    }

    private static String told(String path, String http, RequestMappingInfo info, HandlerMethod method) {
        var operation = operation(path, http);
        var status = method.getMethodAnnotation(ResponseStatus.class);
        assertThat(operation.isMissingNode()).as("%s %s", http, path).isFalse();
        assertThat(operation.get("responses").propertyNames()).as("%s %s", http, path).contains(status == null ? "200" : Integer.toString(status.value().value()));
        assertThat(operation.get("responses").propertyNames()).as("%s %s", http, path).contains("400").doesNotContain(status == null ? "201" : "200");
        assertThat(operation.at("/responses/400/content").propertyNames()).containsExactlyElementsOf(path.startsWith("/open311/") ? List.of("application/json", "text/xml") : List.of("application/problem+json"));
        if (method.hasMethodAnnotation(Once.class)) {
            assertThat(operation.get("parameters").findValuesAsString("name")).as("%s %s", http, path).contains(Once.KEY);
            assertThat(operation.get("responses").propertyNames()).as("%s %s", http, path).contains("422");
        }
        info.getConsumesCondition().getConsumableMediaTypes().forEach(type ->
                assertThat(operation.at("/requestBody/content").propertyNames()).as("%s %s", http, path).contains(type.toString()));
        return http + path;
    }

    @Test
    void theInboxTellsEveryParameterByName() {
        var parameters = operation("/api/v1/staff/petitions", "get").get("parameters");
        assertThat(parameters.findValuesAsString("name")).containsExactlyInAnyOrder("view", "q", "region", "category", "class", "channel", "status", "theme", "sort", "after", "limit");
        var views = parameters.values().stream().filter(p -> p.get("name").asString().equals("view")).findFirst().orElseThrow().at("/schema/enum");
        assertThat(views.values().stream().map(JsonNode::asString)).containsExactlyElementsOf(Arrays.stream(InboxView.values()).map(InboxView::code).toList());
    }

    /** Two records of one simple name would share one schema, and one of them would be told wrongly. */
    @Test
    void noTwoShapesShareAName() throws ClassNotFoundException {
        var names = new HashSet<String>();
        var controllers = mapping.getHandlerMethods().values().stream().map(HandlerMethod::getBeanType).filter(type -> type.getPackageName().equals("org.huiyin.interop")).distinct();
        var bodies = Stream.of(Class.forName("org.huiyin.interop.PetitionBodies"), Class.forName("org.huiyin.interop.StaffBodies"));
        Stream.concat(controllers, bodies).flatMap(type -> Arrays.stream(type.getDeclaredClasses())).filter(Class::isRecord)
                .forEach(shape -> assertThat(names.add(shape.getSimpleName())).as(shape.getName()).isTrue());
    }

    private static JsonNode operation(String path, String method) {
        return api.at("/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method);
    }
}
