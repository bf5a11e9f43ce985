package org.huiyin.console.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.work.AskedList;
import org.huiyin.petition.work.ExportFormat;
import org.huiyin.petition.work.ListExport;
import org.huiyin.petition.work.ListFile;
import org.huiyin.petition.work.ListFiles;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists as files: a short one at once, a long one in the background, with its progress on a page. */
@Controller
class ExportController {

    static final String NOW = "/console/inbox/export";
    static final String PATH = "/console/exports";

    private final ListExport export;
    private final ListFiles files;
    private final LegalTime time;

    ExportController(ListExport export, ListFiles files, LegalTime time) {
        this.export = export;
        this.files = files;
        this.time = time;
    }

    @GetMapping(NOW)
    @Nullable String now(Actor actor, @RequestParam Map<String, String> sent, Locale locale, HttpServletResponse response) throws IOException {
        var asked = AskedList.of(sent, "all");
        var fits = export.fits(actor, asked.query(null));
        var format = ExportFormat.read(sent.get("format"));
        if (!fits) {
            return "redirect:" + PATH + '?' + asked.text() + "&format=" + format.code();
        }
        ListDownload.head(response, format, asked.view(), time.today());
        export.write(actor, asked.query(null), format, locale, response.getOutputStream());
        return null;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam Map<String, String> sent) {
        var wanted = sent.containsKey("format") ? AskedList.of(sent, "all") : null;
        var page = new ModelAndView("console/inbox/exports", "files", files.list(actor));
        return wanted == null ? page : page.addObject("wanted", wanted).addObject("format", ExportFormat.read(sent.get("format")).code());
    }

    @PostMapping(PATH)
    String order(Actor actor, @RequestParam Map<String, String> sent, Locale locale) {
        files.order(actor, AskedList.of(sent, "all"), sent.get("format"), locale);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{export:\\d{1,18}}/discard")
    String discard(Actor actor, @PathVariable(name = "export") long id) {
        files.discard(actor, id);
        return "redirect:" + PATH;
    }

    @GetMapping(PATH + "/{export:\\d{1,18}}")
    @Nullable String fetch(Actor actor, @PathVariable(name = "export") long id, HttpServletResponse response) throws IOException {
        var file = files.find(actor, id).filter(ListFile::ready);
        if (file.isEmpty()) {
            return "redirect:" + PATH;
        }
        ListDownload.head(response, file.get().format(), file.get().asked().view(), time.today());
        files.fetch(actor, file.get(), response.getOutputStream());
        return null;
    }
}
