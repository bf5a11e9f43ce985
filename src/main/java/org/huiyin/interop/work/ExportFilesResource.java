package org.huiyin.interop.work;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.work.ExportFormat;
import org.huiyin.petition.work.ListExport;
import org.huiyin.petition.work.ListFile;
import org.huiyin.petition.work.ListFiles;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.huiyin.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files themselves: a short list at once, a long one when it has been written. */
@RestController
@RequestMapping("/api/v1/staff/exports")
class ExportFilesResource {

    private final ListExport export;
    private final ListFiles files;
    private final LegalTime time;

    ExportFilesResource(ListExport export, ListFiles files, LegalTime time) {
        this.export = export;
        this.files = files;
        this.time = time;
    }

    @GetMapping("/now")
    @Parameter(name = "format", in = ParameterIn.QUERY, required = true, description = "csv or xlsx")
    @Parameter(name = "view", in = ParameterIn.QUERY, description = "A named view; without it everything in sight")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "As in the list")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "As in the list")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "As in the list")
    @Parameter(name = "class", in = ParameterIn.QUERY, description = "As in the list")
    @Parameter(name = "channel", in = ParameterIn.QUERY, description = "As in the list")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "As in the list")
    @Parameter(name = "theme", in = ParameterIn.QUERY, description = "As in the list")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "As in the list")
    void now(Actor actor, @Parameter(hidden = true) @RequestParam Map<String, String> sent, Locale locale, HttpServletResponse response) throws IOException {
        NoRight.unless(actor, Right.LIST_CASES);
        var format = ExportFormat.read(sent.get("format"));
        var asked = ListWish.asked(sent);
        if (!export.fits(actor, asked.query(null))) {
            throw Refusal.forbiddenAsThingsStand("list-too-long", null, Words.of("petition.export.too-long", ListExport.NOW));
        }
        head(response, format, asked.view());
        export.write(actor, asked.query(null), format, locale, response.getOutputStream());
    }

    @GetMapping("/{export:\\d{1,18}}/file")
    void fetch(Actor actor, @PathVariable("export") long id, HttpServletResponse response) throws IOException {
        var file = files.find(actor, id).orElseThrow(() -> InvalidInput.of("export", "petition.export.unknown"));
        if (!file.ready()) {
            throw Refusal.forbiddenAsThingsStand(file.state() == ListFile.State.FAILED ? "export-failed" : "export-not-ready", null, Words.of("petition.export.not-ready"));
        }
        head(response, file.format(), file.asked().view());
        files.fetch(actor, file, response.getOutputStream());
    }

    private void head(HttpServletResponse response, ExportFormat format, String name) {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("huiyin-" + name + '-' + time.today() + '.' + format.code()).build().toString());
    }
}
