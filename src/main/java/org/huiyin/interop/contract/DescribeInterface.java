package org.huiyin.interop.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.petition.ActionFacts;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.work.InboxSort;
import org.huiyin.petition.work.InboxView;
import org.huiyin.runtime.Texts;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Completes what the controllers tell of themselves: names the bodies that they read as bytes, the faults, and who may call. */
@Component
final class DescribeInterface implements OpenApiCustomizer {

    private static final String SUBMISSION = "Submission";
    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String FORM = org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

    private final ActionFacts actions;
    private final BodySchemas bodies;
    private final Texts texts;

    DescribeInterface(ActionFacts actions, BodySchemas bodies, Texts texts) {
        this.actions = actions;
        this.bodies = bodies;
        this.texts = texts;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title(both("interop.contract.title")).version("v1").description(both("interop.contract.about")));
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        Access.describe(api.getComponents());
        api.getComponents().addSchemas(ProblemSchema.NAME, ProblemSchema.schema());
        api.getComponents().addSchemas(DescribeOpen311.ERRORS, DescribeOpen311.errors());
        api.getComponents().addSchemas(SUBMISSION, bodies.of(Submission.class, "submission"));
        actions.all().forEach(asked -> api.getComponents().addSchemas(nameOf(asked), bodyOf(asked)));
        var names = new HashSet<String>();
        api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            if (!names.add(operation.getOperationId())) {
                operation.operationId(operation.getOperationId() + "By" + method);
            }
            complete(path, method, operation);
        }));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (DescribeOpen311.of(path)) {
            DescribeOpen311.complete(path, method, operation);
            return;
        }
        if (path.endsWith("/actions/{action}")) {
            act(operation, path.startsWith("/api/v1/staff") ? ActionFacts.Asked::staff : ActionFacts.Asked::petitioner);
        } else if (method == PathItem.HttpMethod.POST && path.matches("/api/v1(/staff)?/petitions|/api/v1/staff/help|/api/v1/staff/mail/\\{message}/petition")) {
            submit(operation);
        } else if (path.startsWith("/api/v1/staff/templates/") && operation.getRequestBody() != null) {
            operation.getRequestBody().content(new Content().addMediaType(FORM, operation.getRequestBody().getContent().values().iterator().next()));
        } else if (path.startsWith("/api/v1/staff/directory/")) {
            table(operation);
        } else if (path.equals("/api/v1/staff/petitions")) {
            choices(operation);
        }
        Stream.ofNullable(operation.getParameters()).flatMap(List::stream).filter(each -> each.getSchema() == null && each.getContent() == null).forEach(each -> each.schema(BodySchemas.typed("string")));
        Access.add(path, method, operation);
        Faults.add(path, method, operation);
    }

    /** One body of many: which belongs to which action stands beside them. */
    private void act(Operation operation, Predicate<ActionFacts.Asked> may) {
        var asked = actions.all().stream().filter(may).toList();
        var body = new Schema<>().oneOf(asked.stream().map(each -> (Schema) BodySchemas.named(nameOf(each))).toList());
        var byAction = new LinkedHashMap<String, String>();
        asked.forEach(each -> byAction.put(each.action().code(), "#/components/schemas/" + nameOf(each)));
        body.addExtension("x-by-action", byAction);
        operation.requestBody(new RequestBody().content(new Content().addMediaType(JSON, new MediaType().schema(body))));
        operation.getParameters().stream().filter(parameter -> parameter.getName().equals("action"))
                .forEach(parameter -> parameter.schema(choice(asked.stream().map(each -> each.action().code()))));
    }

    private Schema<?> bodyOf(ActionFacts.Asked asked) {
        return bodies.of(asked.facts(), asked.action().code()).description(both("petition.action." + asked.action().code()));
    }

    /** {@code DecideReviewBody}. */
    static String nameOf(ActionFacts.Asked asked) {
        var name = new StringBuilder();
        Arrays.stream(asked.action().code().split("-")).forEach(word -> name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1)));
        return name.append("Body").toString();
    }

    /** As a JSON body, or as part {@code petition} of a form that carries files. */
    private static void submit(Operation operation) {
        var content = operation.getRequestBody().getContent();
        content.computeIfPresent(JSON, (type, body) -> body.schema(BodySchemas.named(SUBMISSION)));
        content.computeIfPresent(FORM, (type, body) -> {
            body.getSchema().getProperties().put("petition", BodySchemas.named(SUBMISSION));
            return body;
        });
    }

    /** As the body itself, or as part {@code file} of a form. */
    private static void table(Operation operation) {
        var body = operation.getRequestBody() == null ? new RequestBody().content(new Content()) : operation.getRequestBody();
        body.getContent().addMediaType("text/csv", new MediaType().schema(BodySchemas.typed("string")));
        operation.requestBody(body);
    }

    private static void choices(Operation operation) {
        choices(operation, "view", InboxView.values(), InboxView::code);
        choices(operation, "sort", InboxSort.values(), InboxSort::code);
        choices(operation, "class", PetitionClass.values(), PetitionClass::code);
        choices(operation, "channel", Channel.values(), Channel::code);
        choices(operation, "status", Status.values(), Status::name);
    }

    private static <T> void choices(Operation operation, String parameter, T[] all, Function<T, String> code) {
        operation.getParameters().stream().filter(each -> each.getName().equals(parameter)).forEach(each -> each.schema(choice(Arrays.stream(all).map(code))));
    }

    private static Schema<?> choice(Stream<String> codes) {
        return BodySchemas.typed("string")._enum(List.copyOf(codes.toList()));
    }

    private String both(String key) {
        return texts.say(key, Locale.ENGLISH) + " / " + texts.say(key, Texts.CHINESE);
    }
}
