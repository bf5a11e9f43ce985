package org.huiyin.interop.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** Who may call: staff by a session and, to write, its token; a machine client by its own token; a petitioner by the query code. */
final class Access {

    private static final String SESSION = "session";
    private static final String TOKEN = "csrf";
    private static final String CODE = "queryCode";
    private static final String MY = "my";
    private static final String BEARER = "bearer";

    private Access() {}

    static void describe(Components components) {
        components.addSecuritySchemes(SESSION, key(SecurityScheme.In.COOKIE, "session", "Cookie of POST /api/v1/session"))
                .addSecuritySchemes(TOKEN, key(SecurityScheme.In.HEADER, "X-XSRF-TOKEN", "Token that the answer of /api/v1/session tells, with every write of a session"))
                .addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").description("Token of a machine client, hy_…, as far as its scopes go"))
                .addSecuritySchemes(CODE, key(SecurityScheme.In.HEADER, "Query-Code", "Query code of the petition, shown once at its submission"))
                .addSecuritySchemes(MY, key(SecurityScheme.In.COOKIE, "my", "Cookie of POST /api/v1/me/session, for citizens who have an account"));
    }

    private static SecurityScheme key(SecurityScheme.In in, String name, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(in).name(name).description(description);
    }

    static void add(String path, HttpMethod method, Operation operation) {
        if (path.matches("/api/v1/documents/\\{id}|/api/v1/petitions/\\{number}.*")) {
            operation.addSecurityItem(new SecurityRequirement().addList(CODE));
        }
        if (citizen(path, method)) {
            var my = new SecurityRequirement().addList(MY);
            operation.addSecurityItem(method == HttpMethod.GET ? my : my.addList(TOKEN));
        }
        if (path.startsWith("/api/v1/documents/") || staff(path, method)) {
            var session = new SecurityRequirement().addList(SESSION);
            operation.addSecurityItem(method == HttpMethod.GET ? session : session.addList(TOKEN));
            operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        }
    }

    /** Whether only a citizen who has signed in by a code may call it. */
    static boolean citizen(String path, HttpMethod method) {
        return path.startsWith("/api/v1/me") && !path.equals("/api/v1/me/codes") && !(path.equals("/api/v1/me/session") && method == HttpMethod.POST);
    }

    /** Whether only somebody who has signed in may call it. */
    static boolean staff(String path, HttpMethod method) {
        return path.startsWith("/api/v1/staff") || path.equals("/api/v1/law") && method == HttpMethod.PUT || path.equals("/api/v1/session") && method != HttpMethod.POST;
    }
}
