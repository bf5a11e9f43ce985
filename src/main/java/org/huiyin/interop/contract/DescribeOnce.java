package org.huiyin.interop.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.huiyin.interop.once.Once;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells of the key that is taken by whatever is done {@link Once}: no parameter of the method says so. */
@Component
final class DescribeOnce implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        return method.hasMethodAnnotation(Once.class) ? operation.addParametersItem(new HeaderParameter().name(Once.KEY).required(false).schema(BodySchemas.typed("string"))) : operation;
    }
}
