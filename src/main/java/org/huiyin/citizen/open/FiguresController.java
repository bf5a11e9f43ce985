package org.huiyin.citizen.open;

import java.util.List;
import java.util.Map;
import org.huiyin.petition.publication.Figure;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.petition.publication.PublicFigures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Counts by county, and within a county by unit. */
@Controller
class FiguresController {

    private final PublicFigures figures;
    private final OpenNames names;

    FiguresController(PublicFigures figures, OpenNames names) {
        this.figures = figures;
        this.names = names;
    }

    @GetMapping("/open/figures")
    ModelAndView show(@RequestParam(defaultValue = "") String region) {
        var county = region.matches("\\d{6}") ? region : "";
        var lines = county.isEmpty() ? lines(figures.byCounty(), true) : lines(figures.byUnit(county), false);
        return new ModelAndView("citizen/open/figures", Map.of("lines", lines, "county", county, "place", county.isEmpty() ? "" : names.place(county), "span", figures.span()));
    }

    private List<FigureLine> lines(List<Figure> found, boolean places) {
        return found.stream().map(figure -> new FigureLine(figure, figure.code().isEmpty() ? "" : places ? names.place(figure.code()) : names.unit(figure.code()))).toList();
    }
}
