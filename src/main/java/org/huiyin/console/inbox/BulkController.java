package org.huiyin.console.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.petition.work.ExportFormat;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.work.InboxRow;
import org.huiyin.petition.work.ListExport;
import org.huiyin.petition.work.ManyActs;
import org.huiyin.petition.work.RowResult;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One act on many rows: chosen in the list, previewed row by row, then done row by row. Sent twice, it acts once. */
@Controller
class BulkController {

    static final String PATH = "/console/inbox/bulk";

    private final Inbox inbox;
    private final ManyActs many;
    private final BulkChoices choices;
    private final ListExport export;
    private final LegalTime time;

    BulkController(Inbox inbox, ManyActs many, BulkChoices choices, ListExport export, LegalTime time) {
        this.inbox = inbox;
        this.many = many;
        this.choices = choices;
        this.export = export;
        this.time = time;
    }

    @GetMapping(PATH)
    String fromNowhere() {
        return "redirect:/console/inbox";
    }

    @PostMapping(PATH)
    @Nullable ModelAndView act(Actor actor, @RequestParam MultiValueMap<String, String> sent, Locale locale, HttpServletResponse response) throws IOException {
        var form = BulkForm.of(sent);
        var rows = inbox.chosen(actor, form.numbers());
        if (form.value("act").equals("print")) {
            return new ModelAndView("console/inbox/print", Map.of("rows", rows));
        }
        var format = ExportFormat.of(form.value("act"));
        if (format.isPresent()) {
            ListDownload.head(response, format.get(), "chosen", time.today());
            export.write(actor, rows, format.get(), locale, response.getOutputStream());
            return null;
        }
        var act = BulkAct.of(form.value("act")).orElseThrow(() -> InvalidInput.of("act", "petition.many.act"));
        if (form.previewed(act)) {
            return page(HttpStatus.OK, new Try(actor, act, form, rows), many.run(actor, form.value("key"), form.picked(), form.act(act)), true);
        }
        return switch (form.value("step")) {
            case "preview", "run" -> preview(new Try(actor, act, form, rows));
            default -> page(HttpStatus.OK, new Try(actor, act, form, rows), List.of(), false);
        };
    }

    private record Try(Actor actor, BulkAct act, BulkForm form, List<InboxRow> rows) {}

    private ModelAndView preview(Try tried) {
        var fresh = tried.form().looking(tried.rows());
        var results = many.rehearse(tried.actor(), fresh.picked(), fresh.act(tried.act()));
        return page(HttpStatus.OK, new Try(tried.actor(), tried.act(), fresh, tried.rows()), results, false);
    }

    /** Where every row stumbles over the same field, the form is at fault and not the rows. */
    private ModelAndView page(HttpStatus status, Try tried, List<RowResult> results, boolean run) {
        var form = tried.form();
        var first = results.isEmpty() ? null : results.getFirst();
        var faulty = first != null && first.field() != null && tried.act().fields().contains(first.field()) && results.stream().allMatch(row -> first.field().equals(row.field()));
        var sheet = faulty ? Sheet.of(form.values(), new InvalidInput(List.of(new FieldFault(first.field(), first.why())))) : form.sheet();
        var shown = faulty ? List.<RowResult>of() : results;
        return new ModelAndView("console/inbox/bulk", Map.of("p", new BulkPage(tried.act(), tried.rows(), shown.stream().collect(Collectors.toMap(RowResult::number, Function.identity())),
                form.numbers().size() - tried.rows().size(), sheet, shown.isEmpty() ? null : form.seal(tried.act()), run,
                choices.of(tried.actor(), tried.act(), form, tried.rows()))), faulty ? HttpStatus.BAD_REQUEST : status);
    }
}
