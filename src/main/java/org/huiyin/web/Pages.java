package org.huiyin.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.UnitNames;
import org.springframework.stereotype.Component;

/** Renders templates, handing each its {@link Page}. */
@Component
class Pages {

    private final TemplateEngine templates;
    private final Frame frame;
    private final ReaderLanguage language;
    private final LargeType type;
    private final Callers callers;
    private final UnitNames units;

    Pages(TemplateEngine templates, Frame frame, ReaderLanguage language, LargeType type, Callers callers, UnitNames units) {
        this.templates = templates;
        this.frame = frame;
        this.language = language;
        this.type = type;
        this.callers = callers;
        this.units = units;
    }

    byte[] html(String template, Map<String, ?> model, HttpServletRequest request) throws IOException {
        var parameters = new HashMap<String, Object>(model);
        parameters.put("page", new Page(frame, reader(request), request));
        var output = new Utf8ByteOutput();
        templates.render(template + ".jte", parameters, output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes::write);
        return bytes.toByteArray();
    }

    private Reader reader(HttpServletRequest request) {
        var account = callers.account();
        return new Reader(callers.current(), account.map(Account::displayName).orElse(null),
                account.map(Account::unit).map(units::nameOf).orElse(null), language.of(request), type.of(request));
    }
}
