package org.huiyin.petition.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Procedure;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads a claim into the statutory procedure that decides it: litigation, arbitration, a Party appeal, an administrative procedure (Art 31(1)–(4)). The petitioner is told which organ, which procedure and which term. */
@Component
@Takes(Action.IMPORT_ROUTE)
final class LeadToProcedure implements Act<LeadToProcedure.Facts> {

    record Facts(@Nullable String route, @Nullable String organ, @Nullable String procedure, @Nullable String term, @Nullable String reason) {}

    private static final List<String> ROUTES = List.of("31(1)", "31(2)", "31(3)", "31(4)");

    /** Routes whose law names procedures and terms; the Party's own rules (31(3)) may leave them open. */
    private static final List<@Nullable String> OF_THE_LAW = Arrays.asList("31(1)", "31(2)", "31(4)");

    private final Letters letters;

    LeadToProcedure(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().course().petitionClass() == PetitionClass.CLAIM ? Optional.empty() : Optional.of(Refusal.because("claims-only", "31"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .present("route", route(situation, facts))
                .oneOf("route", route(situation, facts), ROUTES)
                .required("organ", facts.organ(), 200)
                .that(!OF_THE_LAW.contains(route(situation, facts)) || filled(facts.procedure()), "procedure", "runtime.missing")
                .optional("procedure", facts.procedure(), 500)
                .that(!OF_THE_LAW.contains(route(situation, facts)) || filled(facts.term()), "term", "runtime.missing")
                .optional("term", facts.term(), 500)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var route = route(situation, facts);
        var decision = Decision.changing(petition.course().rerouted(route)).fact("route", route).reason(facts.reason());
        return petition.contactable()
                ? decision.paper(letters.paper(NoticeKind.ROUTE, situation).words(Field.ROUTE, Procedure.of(route).words()).text(Field.ORGAN, facts.organ())
                        .text(Field.PROCEDURE, facts.procedure()).text(Field.TERM, facts.term()).done())
                : decision;
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static @Nullable String route(Situation situation, Facts facts) {
        return facts.route() == null || facts.route().isBlank() ? situation.petition().course().path().route() : facts.route();
    }
}
