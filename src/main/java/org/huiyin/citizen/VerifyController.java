package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.proof.CheckReceipt;
import org.huiyin.petition.proof.KeptReceipt;
import org.huiyin.petition.proof.ReadSeals;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Checks a receipt: here, step by step, or at home with a page that needs nobody. A receipt that is shown opens no petition. */
@Controller
class VerifyController {

    private static final int LARGEST = 256 * 1024;

    private final ReadOwnPetition own;
    private final CheckReceipt check;
    private final ReadSeals seals;
    private final Proofs proofs;

    VerifyController(ReadOwnPetition own, CheckReceipt check, ReadSeals seals, Proofs proofs) {
        this.own = own;
        this.check = check;
        this.seals = seals;
        this.proofs = proofs;
    }

    @GetMapping("/verify")
    ModelAndView ask() {
        return asking(Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping("/verify")
    ModelAndView check(@RequestParam Map<String, String> form, @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        try {
            var number = form.getOrDefault("number", "").replaceAll("[\\s-]", "");
            var receipt = number.isEmpty() ? KeptReceipt.read(shown(form, file)) : opened(number, form, request);
            var checked = check.check(receipt);
            return new ModelAndView("citizen/verify/result", Map.of("checked", checked, "steps", checked.findings().stream().map(VerifiedStep::new).toList()));
        } catch (InvalidInput invalid) {
            return asking(Sheet.of(form, invalid), HttpStatus.BAD_REQUEST);
        } catch (Unknown wrong) {
            return asking(new Sheet(form, List.of(new FieldFault("code", Words.of("citizen.track.wrong")))), HttpStatus.NOT_FOUND);
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return asking(new Sheet(form, List.of(new FieldFault("code", Words.of("citizen.track.too-many", guesses.retryAfter().toMinutes() + 1)))), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private static String shown(Map<String, String> form, @Nullable MultipartFile file) throws IOException {
        var text = file == null || file.isEmpty() ? form.getOrDefault("receipt", "")
                : file.getSize() > LARGEST ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        if (text.isBlank() || text.length() > LARGEST) {
            throw InvalidInput.of("receipt", "petition.proof.no-receipt");
        }
        return text;
    }

    private KeptReceipt opened(String number, Map<String, String> form, HttpServletRequest request) {
        return own.receipt(request.getRemoteAddr(), number, QueryCode.normalised(form.getOrDefault("code", ""))).orElseThrow(Unknown::new);
    }

    private ModelAndView asking(Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/verify/ask", Map.of("sheet", sheet, "key", seals.key().orElse("")), status);
    }

    /** The page that checks without us: one file, which asks nobody. A download, so that the rules for our own pages need no exception. */
    @GetMapping("/verify/offline")
    ModelAndView offline(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("huiyin-verify.html").build().toString());
        return new ModelAndView("citizen/verify/offline", "key", seals.key().orElse(""));
    }

    /** The receipt as a file to keep. */
    @GetMapping("/track/{number}/receipt.json")
    ResponseEntity<String> receipt(@PathVariable String number, HttpServletRequest request) {
        var proof = proofs.of(Mine.PETITION, number, request).orElseThrow(Unknown::new);
        var receipt = own.receipt(request.getRemoteAddr(), number, proof.code()).orElseThrow(Unknown::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("receipt-" + number + ".json").build().toString())
                .body(receipt.json());
    }
}
