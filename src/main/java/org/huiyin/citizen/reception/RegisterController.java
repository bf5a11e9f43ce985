package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.Proof;
import org.huiyin.citizen.Proofs;
import org.huiyin.citizen.SeeOther;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.RegisterOnce;
import org.huiyin.runtime.Idempotency;
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

/** People register for a reception day by themselves, once however often they press; before, they may look what others were answered. */
@Controller("registerForReception")
class RegisterController {

    private static final String ADDRESS = "/receptions/{reception:\\d{1,18}}/register";
    private static final String KEY = "key";

    private final Receptions receptions;
    private final RegisterOnce registering;
    private final Proofs proofs;
    private final Organisations organisations;
    private final LegalTime time;
    private final LookFirst looking;

    RegisterController(Receptions receptions, RegisterOnce registering, Proofs proofs, Organisations organisations, LegalTime time, LookFirst looking) {
        this.receptions = receptions;
        this.registering = registering;
        this.proofs = proofs;
        this.organisations = organisations;
        this.time = time;
        this.looking = looking;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable long reception) {
        var day = receptions.find(reception).orElseThrow(Unknown::new);
        return day.registers(time.today()) ? page(day, Sheet.of(keyed(Map.of())), HttpStatus.OK) : SeeOther.to("/receptions/" + reception);
    }

    @PostMapping(ADDRESS)
    ModelAndView register(@PathVariable long reception, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var day = receptions.find(reception).orElseThrow(Unknown::new);
        try {
            var form = new BatchForm(sent);
            return "look".equals(sent.get("go")) ? looked(day, sent, form) : registered(reception, form.order(), sent.getOrDefault(KEY, ""), request, response);
        } catch (InvalidInput invalid) {
            return page(day, Sheet.of(sent, invalid), HttpStatus.BAD_REQUEST);
        } catch (Idempotency.KeyReused reused) {
            return page(day, new Sheet(keyed(sent), List.of(new FieldFault("title", Words.of("citizen.batch.sent-before")))), HttpStatus.CONFLICT);
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return page(day, new Sheet(sent, List.of(new FieldFault("name", wait(guesses.retryAfter())))), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView registered(long reception, BatchOrder order, String key, HttpServletRequest request, HttpServletResponse response) {
        var sent = new RegisterOnce.Sent("citizen", key.length() > 100 ? "" : key, order.toString().getBytes(StandardCharsets.UTF_8));
        var made = registering.register(request.getRemoteAddr(), reception, order, sent).orElseThrow(Unknown::new).registered();
        proofs.give(Mine.BATCH, new Proof(made.batch().number(), Objects.requireNonNull(made.code())), request, response);
        return SeeOther.to("/receptions/mine/" + made.batch().number() + "?done=registered");
    }

    private ModelAndView looked(Reception day, Map<String, String> sent, BatchForm form) {
        var seen = looking.look(day, form);
        return page(day, Sheet.of(sent), HttpStatus.OK).addObject("alike", seen.matters()).addObject("themes", seen.themes()).addObject("looked", true);
    }

    private static Words wait(Duration left) {
        return left.toHours() < 1 ? Words.of("citizen.batch.too-many", left.toMinutes() + 1) : Words.of("citizen.batch.too-many-today", left.toHours() + 1);
    }

    private static Map<String, String> keyed(Map<String, String> sent) {
        var keyed = new HashMap<>(sent);
        keyed.put(KEY, UUID.randomUUID().toString());
        return keyed;
    }

    private ModelAndView page(Reception day, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/reception/register", new HashMap<>(Map.of("day", day, "office", organisations.current(day.office()), "about", looking.about(day), "sheet", sheet)), status);
    }
}
