package org.huiyin.console.admin;

import java.util.List;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Competent;
import org.springframework.stereotype.Component;

/** Who answers today in a region, for every category. */
@Component
class StandingCompetences {

    private final Categories categories;
    private final Competence competence;

    StandingCompetences(Categories categories, Competence competence) {
        this.categories = categories;
        this.competence = competence;
    }

    List<CompetencesPage.Standing> in(String region) {
        return categories.all().stream().map(category -> {
            var competent = competence.competent(category.code(), region);
            return new CompetencesPage.Standing(category, competent.map(Competent::organisation).orElse(null),
                    competent.filter(found -> found.reason().key().equals("directory.competent.entered")).isPresent());
        }).toList();
    }
}
