package org.huiyin.interop.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** Open311 has arguments, types and errors of its own; what each means stands in its specification. */
final class DescribeOpen311 {

    static final String ERRORS = "Open311Errors";
    private static final List<String> TYPES = List.of("application/json", "text/xml");
    private static final List<String> REQUESTS = List.of("api_key", "service_request_id", "service_code", "start_date", "end_date", "status", "page", "page_size", "after");
    private static final List<String> UPDATES = List.of("api_key", "start_date", "end_date");
    private static final List<String> REPORT = List.of("api_key", "jurisdiction_id", "service_code", "lat", "long", "address_string", "address_id", "description", "first_name", "last_name",
            "phone", "email", "account_id", "device_id", "media_url", "attribute[class]", "attribute[title]", "attribute[claim]", "attribute[publish_consent]", "attribute[confidential]",
            "attribute[electronic_delivery]");
    private static final List<String> UPDATE = List.of("api_key", "jurisdiction_id", "service_request_id", "update_id", "update_id_ext", "status", "updated_datetime", "description", "media_url");

    private DescribeOpen311() {}

    static boolean of(String path) {
        return path.startsWith("/open311/");
    }

    static void complete(String path, HttpMethod method, Operation operation) {
        boolean updates = path.contains("servicerequestupdates");
        if (method == HttpMethod.POST) {
            operation.requestBody(form(updates ? UPDATE : REPORT));
        } else if (!path.contains("/discovery")) {
            query(operation, "jurisdiction_id");
            (updates ? UPDATES : path.contains("/requests.") ? REQUESTS : path.contains("/requests/") ? List.of("api_key") : List.<String>of()).forEach(name -> query(operation, name));
        }
        for (var status : method == HttpMethod.POST ? List.of("400", "403", "404", "413", "500", "503") : List.of("400", "403", "404", "500", "503")) {
            operation.getResponses().addApiResponse(status, new ApiResponse().description("errors").content(content(BodySchemas.named(ERRORS))));
        }
        operation.getResponses().get("200").content(content(new Schema<>()));
    }

    private static void query(Operation operation, String name) {
        operation.addParametersItem(new Parameter().in("query").name(name).schema(BodySchemas.typed("string")));
    }

    private static RequestBody form(List<String> names) {
        var form = BodySchemas.typed("object");
        names.forEach(name -> form.addProperty(name, BodySchemas.typed("string")));
        return new RequestBody().content(new Content().addMediaType("application/x-www-form-urlencoded", new MediaType().schema(form))
                .addMediaType("multipart/form-data", new MediaType().schema(form)));
    }

    private static Content content(Schema<?> schema) {
        var content = new Content();
        TYPES.forEach(type -> content.addMediaType(type, new MediaType().schema(schema)));
        return content;
    }

    static Schema<?> errors() {
        return BodySchemas.typed("array").items(BodySchemas.typed("object").addProperty("code", BodySchemas.typed("integer")).addProperty("description", BodySchemas.typed("string")));
    }
}
