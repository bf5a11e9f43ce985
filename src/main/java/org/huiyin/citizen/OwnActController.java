package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.petition.Action;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Refusal;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * What petitioners may do to their own petition: add to it, take it back, answer what they were asked, rate how they were served, or ask the organ above to look at the answer. If the half hour of the proof runs out while somebody
 * writes, the page comes back with the text and asks for the code.
 */
@Controller
class OwnActController {

    private final ActAsPetitioner acts;
    private final Attachments attachments;
    private final Proofs proofs;
    private final ReadOwnPetition own;
    private final Beside beside;

    OwnActController(ActAsPetitioner acts, Attachments attachments, Proofs proofs, ReadOwnPetition own, Beside beside) {
        this.acts = acts;
        this.attachments = attachments;
        this.proofs = proofs;
        this.own = own;
        this.beside = beside;
    }

    @GetMapping("/track/{number}/{action:withdraw|supplement|answer|rate|request-review|request-rereview}")
    ModelAndView ask(@PathVariable String number, @PathVariable String action, @RequestParam(defaultValue = "unit") String subject, HttpServletRequest request) {
        return proofs.of(Mine.PETITION, number, request).map(proof -> asking(proof, action, subject, request)).orElseGet(() -> SeeOther.to("/track/" + number));
    }

    /** Whoever asks for a review reads by when it is decided. */
    private ModelAndView asking(Proof proof, String action, String subject, HttpServletRequest request) {
        var page = page(proof.number(), action, Map.of("key", StepPages.randomKey(), "subject", subject), List.of(), false);
        beside.put(page, action, proof, request);
        if (action.startsWith("request-")) {
            own.read(request.getRemoteAddr(), proof.number(), proof.code()).ifPresent(view -> page.addObject("right", view.review()));
        }
        return page;
    }

    @PostMapping("/track/{number}/{action:withdraw|supplement|answer|rate|request-review|request-rereview}")
    ModelAndView act(@PathVariable String number, @PathVariable String action, @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var form = new HashMap<>(sent);
        var taken = attachments.take(ids(form), files);
        form.put("documents", String.join(",", taken.ids()));
        var proof = proofs.of(Mine.PETITION, number, request).orElseGet(() -> new Proof(number, QueryCode.normalised(sent.getOrDefault("code", ""))));
        var go = sent.getOrDefault("go", "next");
        if (!taken.faults().isEmpty() || !go.equals("next")) {
            return page(number, action, without(go, form), taken.faults(), proof.code().isEmpty());
        }
        return send(proof, action, form, request, response);
    }

    private ModelAndView send(Proof proof, String action, Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        try {
            acts.act(request.getRemoteAddr(), proof, Action.of(action).orElseThrow(), form.getOrDefault("key", ""), facts(action, form));
            proofs.give(Mine.PETITION, proof, request, response);
            return SeeOther.to("/track/" + proof.number());
        } catch (InvalidInput invalid) {
            return again(proof, action, form, invalid.faults(), HttpStatus.BAD_REQUEST, request);
        } catch (Refusal refusal) {
            return again(proof, action, form, List.of(new FieldFault("send", refusal.words())), refusal.status(), request);
        } catch (TooManyGuesses guesses) {
            return again(proof, action, form, List.of(new FieldFault("code", Words.of("citizen.track.too-many", guesses.retryAfter().toMinutes() + 1))),
                    HttpStatus.TOO_MANY_REQUESTS, request);
        }
    }

    private ModelAndView again(Proof proof, String action, Map<String, String> form, List<FieldFault> faults, HttpStatus status, HttpServletRequest request) {
        var page = page(proof.number(), action, form, faults.stream().map(OwnActController::onThePage).toList(), proofs.of(Mine.PETITION, proof.number(), request).isEmpty());
        page.setStatus(status);
        beside.put(page, action, proof, request);
        return page;
    }

    private static FieldFault onThePage(FieldFault fault) {
        return fault.field().equals("documents") ? new FieldFault("file", fault.words()) : fault;
    }

    private static Map<String, Object> facts(String action, Map<String, String> form) {
        return switch (action) {
            case "withdraw" -> Map.of("reason", typed("reason", form));
            case "rate" -> said(Map.of("subject", typed("subject", form), "value", typed("value", form), "why", typed("why", form)));
            case "supplement", "answer" -> Map.of("text", typed("text", form), "documents", ids(form));
            default -> Map.of("reason", typed("reason", form), "documents", ids(form));
        };
    }

    /** What was not chosen was not said. */
    private static Map<String, Object> said(Map<String, Object> facts) {
        return facts.entrySet().stream().filter(fact -> !fact.getValue().equals("")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String typed(String field, Map<String, String> form) {
        return form.getOrDefault(field, "").replace("\r\n", "\n");
    }

    private static List<String> ids(Map<String, String> form) {
        return Arrays.stream(form.getOrDefault("documents", "").split(",")).filter(id -> !id.isBlank()).distinct().toList();
    }

    private static Map<String, String> without(String go, Map<String, String> form) {
        if (go.startsWith("remove-")) {
            form.put("documents", String.join(",", ids(form).stream().filter(id -> !go.equals("remove-" + id)).toList()));
        }
        return form;
    }

    private ModelAndView page(String number, String action, Map<String, String> form, List<FieldFault> faults, boolean askCode) {
        return new ModelAndView("citizen/track/" + action, Map.of("number", number, "sheet", new Sheet(form, faults), "askCode", askCode,
                "files", attachments.waiting(ids(form))), faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
