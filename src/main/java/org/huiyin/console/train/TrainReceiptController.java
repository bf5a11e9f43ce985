package org.huiyin.console.train;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.train.PrintReceipt;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The acceptance receipt, made for paper. Its code is made when it is printed. */
@Controller
class TrainReceiptController {

    private static final String RECEIPT = TripController.ONE + "/receipt";

    private final PrintReceipt printing;
    private final Organisations organisations;

    TrainReceiptController(PrintReceipt printing, Organisations organisations) {
        this.printing = printing;
        this.organisations = organisations;
    }

    @GetMapping(RECEIPT)
    ModelAndView look(Actor actor, @PathVariable String trip) {
        return page(printing.look(actor, trip).orElseThrow(Unknown::new));
    }

    @PostMapping(RECEIPT)
    ModelAndView print(Actor actor, @PathVariable String trip) {
        NoRight.unless(actor, Right.RIDE_TRAIN);
        try {
            return page(printing.print(actor, trip).orElseThrow(Unknown::new));
        } catch (InvalidInput none) {
            return new ModelAndView("redirect:" + TrainController.ADDRESS + "/trips/" + trip + "/ride");
        }
    }

    private ModelAndView page(PrintReceipt.ReceiptSheet sheet) {
        return new ModelAndView("console/train/receipt", Map.of("receipt", sheet, "office", organisations.current(sheet.trip().office())));
    }
}
