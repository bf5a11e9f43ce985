package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Submitting in steps. Every button posts the whole form and says with {@code go} where to; the same post again gives the same page, so
 * reloading and going back lose nothing.
 */
@Controller
class NewPetitionController {

    private final Areas areas;
    private final Attachments attachments;
    private final FormFaults faults;
    private final StepPages pages;
    private final SendPetition send;
    private final PutAside aside;

    NewPetitionController(Areas areas, Attachments attachments, FormFaults faults, StepPages pages, SendPetition send, PutAside aside) {
        this.areas = areas;
        this.attachments = attachments;
        this.faults = faults;
        this.pages = pages;
        this.send = send;
        this.aside = aside;
    }

    /** Whoever comes from the guided start has said what it is, and perhaps where and about what; nothing else is taken from an address. */
    @GetMapping("/petition/new")
    ModelAndView begin(@RequestParam Map<String, String> known, HttpServletResponse response) {
        var form = pages.settled(pages.begun(known));
        return keepable(response, pages.show(form.value("class").isEmpty() ? Step.KIND : Step.PLACE, form, List.of()));
    }

    @PostMapping("/petition/new")
    ModelAndView go(@RequestParam Map<String, String> sent, @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam Map<String, MultipartFile> powers, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var go = sent.getOrDefault("go", "next");
        if (go.equals("resume")) {
            return keepable(response, aside.resume(sent.getOrDefault(PetitionForm.UNSENT, "")));
        }
        var step = Step.of(sent.getOrDefault("step", "")).orElse(Step.KIND);
        var form = pages.settled(PetitionForm.of(sent));
        var taken = attachments.take(form.documents(), files);
        if (go.equals("upload") && taken.nothing(form.documents())) {
            return keepable(response, pages.show(Step.MATTER, form, List.of(new FieldFault("file", Words.of("citizen.files.none")))));
        }
        form = form.withDocuments(taken.ids());
        if (!taken.faults().isEmpty()) {
            return keepable(response, pages.show(Step.MATTER, form, taken.faults()));
        }
        var shown = attachments.powers(form, powers);
        form = shown.form();
        if (!shown.faults().isEmpty()) {
            return keepable(response, pages.show(Step.PERSON, form, shown.faults()));
        }
        return send.offered(switch (go) {
            case "send" -> send.send(form, request, response);
            case "keep" -> aside.keep(step, form, request);
            default -> keepable(response, turn(step, form, go));
        }, request);
    }

    private ModelAndView turn(Step step, PetitionForm form, String go) {
        return switch (go) {
            case "back" -> pages.show(step.previous(), form, List.of());
            case "stay", "upload", "area" -> pages.show(step, form, List.of());
            case "find" -> find(form);
            case "accused" -> pages.show(step, form.with("accused", String.valueOf(Math.min(form.accusedRows() + 1, PetitionForm.MOST_ACCUSED))), List.of());
            case String to when to.startsWith("to-") -> pages.show(Step.of(to.substring(3)).orElse(step), form, List.of());
            case String remove when remove.startsWith("remove-") -> pages.show(step, form.without(remove.substring("remove-".length())), List.of());
            default -> onward(step, form);
        };
    }

    private ModelAndView onward(Step step, PetitionForm form) {
        var wrong = new ArrayList<>(faults.of(form).stream().filter(fault -> step.shows(fault.field())).toList());
        if (step == Step.PLACE) {
            var open = areas.open(form.values());
            if (open.isPresent() && !form.value("search").isBlank()) {
                return find(form);
            }
            if (open.isPresent()) {
                return pages.show(step, form, "".equals(form.values().get(open.get().field())) ? List.of(missing(open.get())) : List.of());
            }
        }
        if (!wrong.isEmpty()) {
            return pages.show(step, form, wrong);
        }
        return form.value(PetitionForm.SEEN).isEmpty() ? pages.show(step.next(), form, List.of()) : pages.check(form);
    }

    private static FieldFault missing(AreaSelect select) {
        return new FieldFault(select.field(), Words.of("citizen.fault", select.label(), Words.of("citizen.missing.choice")));
    }

    private ModelAndView find(PetitionForm form) {
        var found = areas.named(form.value("search"));
        if (found.isEmpty()) {
            return pages.show(Step.PLACE, form, List.of(new FieldFault("search", Words.of("citizen.search.none"))));
        }
        var placed = form.value("place").isBlank() && !areas.isName(form.value("search"), found.get()) ? form.with("place", form.value("search")) : form;
        for (var choice : found.get().entrySet()) {
            placed = placed.with(choice.getKey(), choice.getValue());
        }
        return pages.show(Step.PLACE, pages.settled(placed.with("search", "")), List.of());
    }

    /** A page that the browser may show again when somebody goes back; it holds what that person typed and nothing else. */
    private static ModelAndView keepable(HttpServletResponse response, ModelAndView page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return page;
    }
}
