package org.huiyin.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.ManageThemes;
import org.huiyin.petition.intake.ThemeOrder;
import org.huiyin.petition.publication.CountFigures;
import org.huiyin.petition.publication.PublishPetition;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what ended in the demo world before the public, where its petitioner agreed, with the words that are proposed; counts its figures, opens its themes and announces its reception days. */
@Component
@Profile("demo")
class PublishTales {

    private final PublishPetition publishing;
    private final CountFigures figures;
    private final ManageThemes themes;
    private final ReceptionTales receptions;
    private final JdbcClient jdbc;

    PublishTales(PublishPetition publishing, CountFigures figures, ManageThemes themes, ReceptionTales receptions, JdbcClient jdbc) {
        this.publishing = publishing;
        this.figures = figures;
        this.themes = themes;
        this.receptions = receptions;
        this.jdbc = jdbc;
    }

    void publish() {
        jdbc.sql("select number, office from petition where publish_consent and status = 'CLOSED' order by id").query((row, n) -> {
            var triage = new Actor("triage", row.getString("office"), row.getString("office").substring(0, 6), Set.of(Role.TRIAGE));
            publish(triage, row.getString("number"));
            return 0;
        }).list();
        figures.count();
        DemoFile.rows("themes.csv").forEach(this::open);
        receptions.tell();
    }

    private void open(CSVRecord row) {
        themes.put(new Actor("admin", null, null, Set.of(Role.ADMIN)), row.get("slug"), new ThemeOrder(row.get("title-zh"), row.get("title-en"), row.get("about-zh"), row.get("about-en"),
                LocalDate.parse(row.get("opens")), LocalDate.parse(row.get("closes")), List.of(row.get("categories").split(" ")), row.get("organisation")));
    }

    private void publish(Actor triage, String number) {
        Optional.of(publishing.look(triage, number).orElseThrow()).filter(sheet -> sheet.barred() == null && sheet.standing() == null)
                .ifPresent(sheet -> publishing.publish(triage, number, sheet.proposed()));
    }
}
