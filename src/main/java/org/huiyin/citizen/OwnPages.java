package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.petition.QueryCode;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * How people come to the pages of what is theirs. Number and code are posted, never part of an address; a wrong code and an unknown number
 * look alike. Without a proof, or with one that no longer opens, a page asks for the code.
 */
@Component
public final class OwnPages {

    private final Proofs proofs;

    OwnPages(Proofs proofs) {
        this.proofs = proofs;
    }

    /** @param number known from the address; empty where it is asked for too */
    public ModelAndView ask(Mine mine, String number) {
        return asking(mine, number, Sheet.EMPTY, HttpStatus.OK);
    }

    /** Number and code as sent; leads to the page if they open it. */
    public <T> ModelAndView prove(Mine mine, String known, Map<String, String> sent, Opened<T> own, HttpServletRequest request, HttpServletResponse response) {
        var number = known.isEmpty() ? mine.number(sent.getOrDefault("number", "")) : known;
        var code = QueryCode.normalised(sent.getOrDefault("code", ""));
        try {
            if (own.read(request.getRemoteAddr(), number, code).isEmpty()) {
                return asking(mine, known, faulty(sent, Words.of(mine.words() + ".wrong")), HttpStatus.NOT_FOUND);
            }
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return asking(mine, known, faulty(sent, Words.of("citizen.track.too-many", guesses.retryAfter().toMinutes() + 1)), HttpStatus.TOO_MANY_REQUESTS);
        }
        proofs.give(mine, new Proof(number, code), request, response);
        return SeeOther.to(mine.path() + "/" + number);
    }

    /** The page of what was opened, whose proof lasts anew; without one, the code is asked for. */
    public <T> ModelAndView page(Mine mine, String number, Opened<T> own, BiFunction<T, Proof, ModelAndView> shown, HttpServletRequest request, HttpServletResponse response) {
        return proof(mine, number, request).flatMap(proof -> own.read(request.getRemoteAddr(), number, proof.code()).map(seen -> {
            proofs.give(mine, proof, request, response);
            return shown.apply(seen, proof);
        })).orElseGet(() -> ask(mine, number));
    }

    /** The proof for this number, if it was shown a little while ago. */
    public Optional<Proof> proof(Mine mine, String number, HttpServletRequest request) {
        return proofs.of(mine, number, request);
    }

    /** Leaves nothing behind for whoever uses this device next. */
    public ModelAndView leave(Mine mine, HttpServletRequest request, HttpServletResponse response) {
        proofs.forget(mine, request, response);
        return SeeOther.to(mine.path());
    }

    private static Sheet faulty(Map<String, String> sent, Words words) {
        return new Sheet(sent, List.of(new FieldFault("code", words)));
    }

    private static ModelAndView asking(Mine mine, String number, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/mine/ask", Map.of("mine", mine, "number", number, "sheet", sheet), status);
    }

    /** Reads what is somebody's own; nothing if number and code do not belong together. */
    @FunctionalInterface
    public interface Opened<T> {

        /** @throws TooManyGuesses from a network that tried too many codes */
        Optional<T> read(String client, String number, String code);
    }
}
