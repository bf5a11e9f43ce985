package org.huiyin.interop.open311;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every service answers its number at once ({@code realtime}), so no token is ever given out and none is known; and what else is no address of the specification. */
@RestController
class TokensController {

    private final Jurisdictions jurisdictions;

    TokensController(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    @GetMapping("/open311/v2/tokens/{token}" + Format.ENDING)
    ResponseEntity<byte[]> token(@PathVariable String token, @PathVariable String format, HttpServletRequest request) {
        jurisdictions.of(Sent.with(request));
        throw GeoFault.notFound("interop.open311.no-token");
    }

    @Hidden
    @RequestMapping("/open311/**")
    ResponseEntity<byte[]> elsewhere() {
        throw GeoFault.notFound("interop.open311.no-address");
    }
}
