package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.huiyin.web.Refusal;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form of each act. Whatever stands in the way of it, the page comes back with what was typed and says why. */
@Controller
class ActController {

    private static final String PATH = "/console/petitions/{number}/do/{action}";
    private static final String KEEP = "keep";

    private final ReadFile files;
    private final TakeAct takeAct;
    private final Sheets sheets;
    private final Uploads uploads;
    private final BegunForms begun;
    private final HelpedAct helped;

    ActController(ReadFile files, TakeAct takeAct, Sheets sheets, Uploads uploads, BegunForms begun, HelpedAct helped) {
        this.files = files;
        this.takeAct = takeAct;
        this.sheets = sheets;
        this.uploads = uploads;
        this.begun = begun;
        this.helped = helped;
    }

    @GetMapping(PATH)
    ModelAndView ask(Actor actor, @PathVariable String number, @PathVariable String action, @RequestParam Map<String, String> asked) {
        var act = Action.of(action).orElseThrow(Unknown::new);
        var file = file(actor, number);
        if (!file.view().mayDo().contains(act)) {
            throw Refusal.forbiddenAsThingsStand("not-now", null,
                    Words.of("console.act.not-now", Words.of("petition.action." + act.code()), Words.of("petition.status." + file.view().status())));
        }
        if (asked.containsKey("anew")) {
            begun.done(actor, number, act);
        }
        return page(actor, HttpStatus.OK, sheets.plain(file, act, begun.opened(actor, file, act, asked)));
    }

    @PostMapping(PATH)
    Object take(Actor actor, @PathVariable String number, @PathVariable String action, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> attached) {
        var act = Action.of(action).orElseThrow(Unknown::new);
        var upload = uploads.take(Typed.of(sent), attached);
        var form = upload.form();
        try {
            if (upload.refused() != null) {
                throw upload.refused();
            }
            if (form.step() == null && !sheets.mustBeShownFirst(act, form)) {
                return taken(actor, number, act, takeAct.take(actor, number, act, form));
            }
            return switch (form.step()) {
                case KEEP -> kept(actor, number, act, form);
                case HelpedAct.PREVIEW -> preview(actor, file(actor, number), act, form);
                case null, default -> help(actor, file(actor, number), act, form);
            };
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, sheets.faulty(file(actor, number), act, form, invalid));
        } catch (NotDone notDone) {
            return barred(actor, number, act, form, notDone.outcome());
        } catch (Idempotency.KeyReused reused) {
            return page(actor, HttpStatus.PRECONDITION_FAILED, sheets.stale(file(actor, number), act, form));
        }
    }

    private ModelAndView help(Actor actor, PetitionFile file, Action act, Typed form) {
        return page(actor, HttpStatus.OK, sheets.helped(file, act, helped.written(actor, file, act, form)));
    }

    private Object preview(Actor actor, PetitionFile file, Action act, Typed form) {
        return helped.preview(actor, file, act, form).<Object>map(paper -> paper)
                .orElseGet(() -> page(actor, HttpStatus.OK, sheets.refused(file, act, form, new Outcome.Refused("no-paper", "", Words.of("console.preview.none")))));
    }

    /** Kept for later; the form as it was left comes with the next look. */
    private ModelAndView kept(Actor actor, String number, Action act, Typed form) {
        if (!begun.keep(actor, number, act, form)) {
            throw new Unknown();
        }
        return new ModelAndView("redirect:/console/petitions/" + number + "/do/" + act.code());
    }

    private ModelAndView taken(Actor actor, String number, Action act, String event) {
        begun.done(actor, number, act);
        return done(actor, number, event);
    }

    private ModelAndView barred(Actor actor, String number, Action act, Typed form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> page(actor, HttpStatus.CONFLICT, sheets.refused(file(actor, number), act, form, refused));
            case Outcome.Stale stale -> page(actor, HttpStatus.PRECONDITION_FAILED, sheets.stale(file(actor, number), act, form));
            case Outcome.Unconditional unconditional -> throw Refusal.withoutVersion();
            case Outcome.Unknown unknown -> throw new Unknown();
            case Outcome.Done done -> done(actor, number, done.events().getLast());
        };
    }

    /** Back to the case; or to the list, where the act has just put the case out of this reader's sight. */
    private ModelAndView done(Actor actor, String number, String event) {
        return new ModelAndView(files.after(actor, number).isPresent()
                ? "redirect:/console/petitions/" + number + "?done=" + event
                : "redirect:/console/inbox?done=" + event);
    }

    private PetitionFile file(Actor actor, String number) {
        return files.read(actor, number).orElseThrow(Unknown::new);
    }

    private ModelAndView page(Actor actor, HttpStatus status, ActPage form) {
        var page = new ModelAndView("console/act/act", begun.others(actor, form.file().view().number()), status);
        return page.addObject("p", form).addObject("texts", helped.texts(actor, form));
    }
}
