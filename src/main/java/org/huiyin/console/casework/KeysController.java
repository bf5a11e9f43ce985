package org.huiyin.console.casework;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sheet of keys as a page, for whoever cannot or would not open it by one. */
@Controller
class KeysController {

    @GetMapping("/console/keys")
    String sheet() {
        return "console/casework/keys";
    }
}
