package org.huiyin.citizen.video;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.Proof;
import org.huiyin.citizen.Proofs;
import org.huiyin.citizen.SeeOther;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.QrCode;
import org.huiyin.reception.video.AskForVisit;
import org.huiyin.reception.video.VisitOrder;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People ask to be received by video; a poster with a code leads here. */
@Controller
class AskVideoController {

    private static final String OFFICE = "/video/offices/{organisation}";

    private final AskForVisit asking;
    private final Proofs proofs;
    private final HuiyinSettings settings;

    AskVideoController(AskForVisit asking, Proofs proofs, HuiyinSettings settings) {
        this.asking = asking;
        this.proofs = proofs;
        this.settings = settings;
    }

    @GetMapping("/video")
    ModelAndView about() {
        return new ModelAndView("citizen/video/about");
    }

    @GetMapping(OFFICE)
    ModelAndView ask(@PathVariable String organisation) {
        return page(office(organisation), Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping(OFFICE)
    ModelAndView send(@PathVariable String organisation, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var office = office(organisation);
        try {
            var made = asking.ask(request.getRemoteAddr(), organisation, order(sent)).orElseThrow(Unknown::new);
            proofs.give(Mine.VIDEO, new Proof(made.visit().number(), made.code()), request, response);
            return SeeOther.to("/video/mine/" + made.visit().number() + "?done=asked");
        } catch (InvalidInput invalid) {
            return page(office, Sheet.of(sent, invalid), HttpStatus.BAD_REQUEST);
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return page(office, new Sheet(sent, List.of(new FieldFault("name", Words.of("citizen.batch.too-many", guesses.retryAfter().toMinutes() + 1)))), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    @GetMapping(OFFICE + "/poster")
    ModelAndView poster(@PathVariable String organisation) {
        var office = office(organisation);
        return new ModelAndView("citizen/video/poster", Map.of("office", office, "address", settings.publicUrl() + "/video/offices/" + office.id()));
    }

    @GetMapping(OFFICE + "/qr.png")
    ResponseEntity<byte[]> picture(@PathVariable String organisation) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(QrCode.png(settings.publicUrl() + "/video/offices/" + office(organisation).id()));
    }

    private Organisation office(String id) {
        return asking.office(id).orElseThrow(Unknown::new);
    }

    private static VisitOrder order(Map<String, String> sent) {
        return new VisitOrder(sent.get("name"), sent.get("phone"), sent.get("title"), sent.get("matter"), sent.get("times"), sent.get("speaks"), "true".equals(sent.get("accusation")),
                sent.getOrDefault("petition", "").replaceAll("[\\s-]", ""), sent.get("petitionCode"));
    }

    private static ModelAndView page(Organisation office, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/video/request", Map.of("office", office, "sheet", sheet), status);
    }
}
