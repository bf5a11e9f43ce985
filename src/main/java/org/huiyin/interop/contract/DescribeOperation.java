package org.huiyin.interop.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Locale;
import org.huiyin.runtime.Texts;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Names each operation after its method, says under that name in the messages what it is for, and tells which body it {@link Reads}. */
@Component
final class DescribeOperation implements OperationCustomizer {

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

    private final BodySchemas bodies;
    private final Texts texts;

    DescribeOperation(BodySchemas bodies, Texts texts) {
        this.bodies = bodies;
        this.texts = texts;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var name = nameOf(method);
        var key = "interop.operation." + name;
        if (texts.knows(key)) {
            operation.summary(texts.say(key, Locale.ENGLISH) + " / " + texts.say(key, Texts.CHINESE));
        }
        var reads = method.getMethodAnnotation(Reads.class);
        if (reads != null) {
            var body = bodies.of(name, reads.value());
            operation.requestBody(new RequestBody().required(body.getRequired() != null).content(new Content().addMediaType(JSON, new MediaType().schema(body))));
        }
        return operation.operationId(name);
    }

    /** {@code receptionsPlan}: of the method's class without its last word, and the method. */
    static String nameOf(HandlerMethod method) {
        var owner = method.getBeanType().getSimpleName().replaceFirst("(Controller|Resource)$", "");
        var name = method.getMethod().getName();
        return owner.substring(0, 1).toLowerCase(Locale.ROOT) + owner.substring(1) + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
