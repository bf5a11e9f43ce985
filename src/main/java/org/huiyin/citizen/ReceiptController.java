package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.huiyin.notice.QrCode;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.web.Unknown;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The receipt after sending: number and query code, shown on this device for half an hour and nowhere else. */
@Controller
class ReceiptController {

    private final ReadOwnPetition own;
    private final Proofs proofs;
    private final HuiyinSettings settings;

    ReceiptController(ReadOwnPetition own, Proofs proofs, HuiyinSettings settings) {
        this.own = own;
        this.proofs = proofs;
        this.settings = settings;
    }

    @GetMapping("/petition/receipt")
    ModelAndView show(HttpServletRequest request) {
        var proof = proofs.forReceipt(request);
        var tracked = proof.flatMap(p -> own.read(request.getRemoteAddr(), p.number(), p.code())).map(Tracked::new);
        return tracked.map(petition -> new ModelAndView("citizen/petition/receipt", Map.of("petition", petition, "code", proof.orElseThrow().code(),
                "address", address(petition.number())))).orElseGet(() -> new ModelAndView("citizen/petition/receiptGone"));
    }

    /** For a device that others use too: the number and the code are shown no more. */
    @PostMapping("/petition/receipt")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        proofs.forget(Mine.PETITION, request, response);
        return SeeOther.to("/");
    }

    /** The address of a tracking page as a picture. It says nothing about whether there is such a petition. */
    @GetMapping("/track/{number}/qr.png")
    ResponseEntity<byte[]> picture(@PathVariable String number) {
        var wellFormed = Optional.of(number).filter(PetitionNumber::wellFormed).orElseThrow(Unknown::new);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(QrCode.png(address(wellFormed)));
    }

    private String address(String number) {
        return settings.publicUrl() + "/track/" + number;
    }
}
