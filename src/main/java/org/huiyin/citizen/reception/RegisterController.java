package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.Proof;
import org.huiyin.citizen.Proofs;
import org.huiyin.citizen.SeeOther;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People register for a reception day by themselves. */
@Controller("registerForReception")
class RegisterController {

    private static final String ADDRESS = "/receptions/{reception:\\d{1,18}}/register";

    private final Receptions receptions;
    private final RegisterBatch registering;
    private final Proofs proofs;
    private final Organisations organisations;
    private final LegalTime time;

    RegisterController(Receptions receptions, RegisterBatch registering, Proofs proofs, Organisations organisations, LegalTime time) {
        this.receptions = receptions;
        this.registering = registering;
        this.proofs = proofs;
        this.organisations = organisations;
        this.time = time;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable long reception) {
        var day = receptions.find(reception).orElseThrow(Unknown::new);
        return day.registers(time.today()) ? page(day, Sheet.EMPTY, HttpStatus.OK) : SeeOther.to("/receptions/" + reception);
    }

    @PostMapping(ADDRESS)
    ModelAndView register(@PathVariable long reception, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var form = new BatchForm(sent);
        var day = receptions.find(reception).orElseThrow(Unknown::new);
        try {
            var made = registering.register(request.getRemoteAddr(), reception, form.order()).orElseThrow(Unknown::new);
            proofs.give(Mine.BATCH, new Proof(made.batch().number(), Objects.requireNonNull(made.code())), request, response);
            return SeeOther.to("/receptions/mine/" + made.batch().number() + "?done=registered");
        } catch (InvalidInput invalid) {
            return page(day, form.sheet(invalid), HttpStatus.BAD_REQUEST);
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return page(day, new Sheet(sent, List.of(new FieldFault("reception", Words.of("citizen.batch.too-many", guesses.retryAfter().toMinutes() + 1)))), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView page(Reception day, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/reception/register", Map.of("day", day, "office", organisations.current(day.office()), "sheet", sheet), status);
    }
}
