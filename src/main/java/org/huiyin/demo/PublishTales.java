package org.huiyin.demo;

import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.publication.CountFigures;
import org.huiyin.petition.publication.PublishPetition;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what ended in the demo world before the public, where its petitioner agreed, with the words that are proposed; and counts its figures. */
@Component
@Profile("demo")
class PublishTales {

    private final PublishPetition publishing;
    private final CountFigures figures;
    private final JdbcClient jdbc;

    PublishTales(PublishPetition publishing, CountFigures figures, JdbcClient jdbc) {
        this.publishing = publishing;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    void publish() {
        jdbc.sql("select number, office from petition where publish_consent and status = 'CLOSED' order by id").query((row, n) -> {
            var triage = new Actor("triage", row.getString("office"), row.getString("office").substring(0, 6), Set.of(Role.TRIAGE));
            publish(triage, row.getString("number"));
            return 0;
        }).list();
        figures.count();
    }

    private void publish(Actor triage, String number) {
        Optional.of(publishing.look(triage, number).orElseThrow()).filter(sheet -> sheet.barred() == null && sheet.standing() == null)
                .ifPresent(sheet -> publishing.publish(triage, number, sheet.proposed()));
    }
}
