package org.huiyin.console;

import org.huiyin.access.oidc.SignInFromOutside;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the sign-in page whether there is an identity provider to go to. */
@ControllerAdvice(assignableTypes = SignInController.class)
class OutsideDoor {

    private final SignInFromOutside signIn;

    OutsideDoor(SignInFromOutside signIn) {
        this.signIn = signIn;
    }

    /** What its button says; blank if there is none. */
    @ModelAttribute("outside")
    String outside() {
        return signIn.name().orElse("");
    }
}
