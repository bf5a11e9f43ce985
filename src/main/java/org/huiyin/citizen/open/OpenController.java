package org.huiyin.citizen.open;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.directory.Categories;
import org.huiyin.petition.publication.OpenMatters;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finished matters and their answers, published with consent and without who it was. */
@Controller
class OpenController {

    private final OpenMatters matters;
    private final OpenNames names;
    private final Categories categories;

    OpenController(OpenMatters matters, OpenNames names, Categories categories) {
        this.matters = matters;
        this.names = names;
        this.categories = categories;
    }

    @GetMapping("/open")
    ModelAndView list(@RequestParam Map<String, String> asked) {
        try {
            var slice = matters.page(OpenPage.query(asked));
            return page(new OpenPage(Sheet.of(asked), slice.items().stream().map(matter -> OpenCard.of(matter, names)).toList(), places(asked), slice.next()), HttpStatus.OK);
        } catch (InvalidInput invalid) {
            return page(new OpenPage(Sheet.of(asked, invalid), List.of(), places(asked), null), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/open/{number}")
    ModelAndView one(@PathVariable String number) {
        return new ModelAndView("citizen/open/one", "card", matters.find(number).map(matter -> OpenCard.of(matter, names)).orElseThrow(Unknown::new));
    }

    /** Counties with something to read; one asked for otherwise stays among them, or the list would forget it. */
    private List<Choice> places(Map<String, String> asked) {
        return Stream.concat(matters.places().stream(), Stream.of(asked.getOrDefault("region", "")).filter(code -> code.matches("\\d{1,12}"))).distinct().map(code -> Choice.of(code, names.place(code))).toList();
    }

    private ModelAndView page(OpenPage page, HttpStatus status) {
        return new ModelAndView("citizen/open/list", Map.of("p", page, "categories", categories.all()), status);
    }
}
