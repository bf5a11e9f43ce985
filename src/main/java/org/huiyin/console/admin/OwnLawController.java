package org.huiyin.console.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.deadline.LawLines;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.WriteLaw;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A law profile of one's own: the numbers of another one as a form, to be changed where a local rule says otherwise. */
@Controller
@RequestMapping("/console/law/own")
class OwnLawController {

    private static final String NUMBER = "is-";

    private final WriteLaw writing;
    private final LawProfiles profiles;
    private final LawLines lines;

    OwnLawController(WriteLaw writing, LawProfiles profiles, LawLines lines) {
        this.writing = writing;
        this.profiles = profiles;
        this.lines = lines;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = LawProfiles.DEFAULT) String base) {
        NoRight.unless(actor, Right.EDIT_LAW);
        return page(known(base), null);
    }

    @PostMapping
    ModelAndView write(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_LAW);
        var form = Entered.of(sent);
        try {
            var law = writing.write(actor, form.value("name"), form.value("base"), form.value("source"), numbers(form));
            return new ModelAndView("redirect:/console/law?profile=" + URLEncoder.encode(law.name(), StandardCharsets.UTF_8));
        } catch (InvalidInput invalid) {
            return page(known(form.text("base")), new Sheet(form.values(), faults(invalid)));
        }
    }

    private String known(String base) {
        return profiles.shipped().contains(base) ? base : LawProfiles.DEFAULT;
    }

    private static Map<String, Integer> numbers(Entered form) {
        var numbers = new LinkedHashMap<String, Integer>();
        var faults = new InvalidInput.Collector();
        form.values().forEach((field, value) -> {
            if (field.startsWith(NUMBER) && value.matches("\\d{1,6}")) {
                numbers.put(field.substring(NUMBER.length()), Integer.valueOf(value));
            } else if (field.startsWith(NUMBER)) {
                faults.fault(field, "console.own-law.no-number");
            }
        });
        faults.complain();
        return numbers;
    }

    private static List<InvalidInput.FieldFault> faults(InvalidInput invalid) {
        return invalid.faults().stream().map(fault -> fault.field().matches("[A-Z0-9_]+") ? new InvalidInput.FieldFault(NUMBER + fault.field(), fault.words()) : fault).toList();
    }

    private ModelAndView page(String base, @Nullable Sheet faults) {
        var rows = lines.of(base).stream().filter(line -> line.number() != null).toList();
        var values = new LinkedHashMap<String, String>(Map.of("base", base));
        rows.forEach(line -> values.put(NUMBER + line.key(), String.valueOf(line.number())));
        return new ModelAndView("console/admin/ownLaw", Map.of("sheet", faults == null ? Sheet.of(values) : faults, "rows", rows, "base", base, "bases", profiles.shipped()),
                faults == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
