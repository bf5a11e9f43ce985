package org.huiyin.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the house's words what the container itself refuses before any door is reached, as an address that is none; nothing of such a request is trusted or repeated. */
final class BareAnswer extends ErrorReportValve {

    private static final List<Locale> LANGUAGES = List.of(Texts.CHINESE, Locale.ENGLISH);

    private final Texts texts;
    private final JsonMapper json;

    BareAnswer(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var path = request.getRequestURI();
        var problem = Diagnosis.ofStatus(status, null);
        boolean program = path != null && path.matches("/(api|open311|v3|actuator)/.*");
        try {
            response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
            response.getOutputStream().write(program ? document(problem) : page(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody was there to be told");
        }
    }

    private byte[] document(Problem problem) {
        var members = new LinkedHashMap<String, Object>(Map.of("type", "urn:huiyin:problem:" + problem.code(), "status", problem.status().value(), "code", problem.code()));
        members.put("title", texts.say(problem.titleKey(), Texts.CHINESE) + " / " + texts.say(problem.titleKey(), Locale.ENGLISH));
        members.put("detail", texts.say(problem.words(), Texts.CHINESE) + " / " + texts.say(problem.words(), Locale.ENGLISH));
        return json.writeValueAsBytes(members);
    }

    private byte[] page(Problem problem) {
        var page = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" + problem.status().value() + "</title>");
        LANGUAGES.forEach(language -> page.append("<section lang=\"").append(language.toLanguageTag()).append("\"><h1>").append(texts.say(problem.titleKey(), language)).append("</h1><p>")
                .append(texts.say(problem.words(), language)).append("</p></section>"));
        return page.append("</html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
