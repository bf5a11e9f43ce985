package org.huiyin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One petition of each matter on its way, each under a title of its own. */
final class MatrixWorld {

    private static final Map<Standing, String> NAMES = Map.of(Standing.POLICE, "浦江县公安局", Standing.GOVERNMENT, "浦江县人民政府");

    private final SubmitPetition submit;
    private final ActOnPetition acts;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Map<Matter, Endpoint.Asked> matters = new EnumMap<>(Matter.class);

    MatrixWorld(SubmitPetition submit, ActOnPetition acts, JdbcClient jdbc, LocalDate today) {
        this.submit = submit;
        this.acts = acts;
        this.jdbc = jdbc;
        this.today = today;
        for (var matter : Matter.values()) {
            matters.put(matter, begun(matter));
        }
    }

    Endpoint.Asked of(Matter matter) {
        return matters.get(matter);
    }

    static String title(Matter matter) {
        return "权限矩阵" + (matter.ordinal() + 1) + "号";
    }

    private Endpoint.Asked begun(Matter matter) {
        var fields = new HashMap<>(SamplePetitions.lampFields());
        fields.put("title", title(matter));
        fields.put("confidential", matter == Matter.CONFIDENTIAL);
        if (matter.accused != null) {
            fields.putAll(Map.of("class", "accusation", "accused", List.of(Map.of("name", "某甲", "organisation", NAMES.get(matter.accused)))));
        }
        var number = submit.submit(SamplePetitions.facts(fields).as(Submission.class), null).receipt().number();
        if (matter.accused != null) {
            act(matter.office, Role.TRIAGE, number, Action.CLASSIFY, Map.of("class", "accusation", "category", "0305", "accused", List.of(matter.accused.unit)));
            act(matter.office, Role.TRIAGE, number, Action.DIVERT_DISCIPLINE, Map.of("reason", "属纪检监察机关管辖"));
            act(matter.holder, Role.HANDLER, number, Action.ACCEPT, Map.of());
        } else {
            act(matter.office, Role.TRIAGE, number, Action.CLASSIFY, Map.of("class", "claim", "category", "0305"));
            act(matter.office, Role.TRIAGE, number, Action.FORWARD, Map.of("to", matter.holder.unit));
            act(matter.holder, Role.HANDLER, number, Action.ACCEPT, Map.of("route", "31(6)"));
        }
        act(matter.holder, Role.HANDLER, number, Action.RECORD_INTERVIEW, Map.of("date", today.toString(), "persons", "某人", "text", "当面听取"));
        return asked(number);
    }

    private void act(Standing standing, Role role, String number, Action action, Map<String, Object> said) {
        var who = new Actor("matrix-maker", standing.unit, standing.region(), Set.of(role));
        var version = jdbc.sql("select version from petition where number = ?").param(number).query(Integer.class).single();
        assertThat(acts.act(who, number, version, action, SamplePetitions.facts(said))).as(action + " of " + number).isInstanceOf(Outcome.Done.class);
    }

    private Endpoint.Asked asked(String number) {
        var paper = jdbc.sql("select 'notice-' || n.id from notice n join petition p on p.id = n.petition where p.number = ? and n.kind = 'ACCEPTANCE'").param(number).query(String.class).single();
        var clock = jdbc.sql("select max(d.id)::text from deadline d join petition p on p.id = d.petition where p.number = ?").param(number).query(String.class).single();
        return new Endpoint.Asked(number, paper, clock, "accept");
    }
}
