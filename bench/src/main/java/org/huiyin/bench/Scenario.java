package org.huiyin.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Predicate;

/** One kind of request, made anew for each time it is sent; clients share it. */
@FunctionalInterface
interface Scenario {

    Attempt next();

    /** A request, and whether its answer is the one hoped for. */
    record Attempt(HttpRequest request, Predicate<HttpResponse<byte[]>> succeeded) {}

    static Attempt expecting(int status, HttpRequest request) {
        return new Attempt(request, answer -> answer.statusCode() == status);
    }
}
