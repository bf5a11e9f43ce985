package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyin.runtime.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a {@link Problem} in the reader's language: as problem+json to programs or in the {@link Dialect} of the address, as a page in the usual frame to people. */
@Component
class ProblemAnswer {

    private final JsonMapper json;
    private final Texts texts;
    private final ReaderLanguage language;
    private final Pages pages;
    private final ObjectProvider<Dialect> dialects;

    ProblemAnswer(JsonMapper json, Texts texts, ReaderLanguage language, Pages pages, ObjectProvider<Dialect> dialects) {
        this.json = json;
        this.texts = texts;
        this.language = language;
        this.pages = pages;
        this.dialects = dialects;
    }

    void give(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var path = Doors.path(request);
        give(problem.at(path), path, request, response);
    }

    private void give(Problem problem, String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers().forEach(response::setHeader);
        var dialect = dialects.orderedStream().filter(each -> each.speaks(path)).findFirst();
        if (dialect.isPresent()) {
            var said = dialect.get().tell(path, problem.status().value(), problem.said(), language.of(request));
            send(response, said.type(), said.body());
        } else if (Doors.forPrograms(request)) {
            send(response, "application/problem+json", json.writeValueAsBytes(document(problem, language.of(request))));
        } else {
            send(response, "text/html;charset=UTF-8", pages.html("part/problem", Map.of("problem", told(problem)), request));
        }
    }

    private static ProblemPage told(Problem problem) {
        return new ProblemPage(problem.titleKey(), problem.words(), problem.faults());
    }

    private Map<String, Object> document(Problem problem, Locale locale) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "urn:huiyin:problem:" + problem.code());
        members.put("title", texts.say(problem.titleKey(), locale));
        members.put("status", problem.status().value());
        members.put("detail", texts.say(problem.words(), locale));
        members.put("code", problem.code());
        if (problem.article() != null) {
            members.put("article", problem.article());
        }
        if (!problem.faults().isEmpty()) {
            members.put("errors", problem.faults().stream().map(f -> Map.of("field", f.field(), "words", texts.say(f.words(), locale))).toList());
        }
        return members;
    }

    private static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
