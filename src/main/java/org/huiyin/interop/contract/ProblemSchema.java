package org.huiyin.interop.contract;

import io.swagger.v3.oas.models.media.Schema;

/** The document that tells of a fault. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> schema() {
        var fault = BodySchemas.typed("object").addProperty("field", BodySchemas.typed("string").description("The field at fault, as claims[0].facts"))
                .addProperty("words", BodySchemas.typed("string").description("What is wrong with it, in the reader's language"));
        return BodySchemas.typed("object")
                .addProperty("type", BodySchemas.typed("string").description("urn:huiyin:problem: and the code"))
                .addProperty("title", BodySchemas.typed("string"))
                .addProperty("status", BodySchemas.typed("integer"))
                .addProperty("detail", BodySchemas.typed("string").description("What happened and the way on, in the reader's language"))
                .addProperty("code", BodySchemas.typed("string").description("Stable name of the fault or refusal"))
                .addProperty("article", BodySchemas.typed("string").description("Article of the Regulations that refuses, where one does"))
                .addProperty("errors", BodySchemas.typed("array").items(fault).description("Field by field, for input that cannot be taken"));
    }
}
