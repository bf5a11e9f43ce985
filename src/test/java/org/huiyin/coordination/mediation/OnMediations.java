package org.huiyin.coordination.mediation;

import static org.huiyin.coordination.mediation.SampleMediations.*;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SampleCases;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house in which disputes are mediated, and what its tests do over and over; they stand on Monday 2026-03-02. */
abstract class OnMediations extends SampleCases {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final String HERE = "203.0.113.91";
    static final Actor MEDIATION_CLERK = new Actor("mediation-clerk", OFFICE, "330726", Set.of(Role.CLERK));
    static final Actor ELSEWHERE = new Actor("mediation-clerk-2", "330703-xfj", "330703", Set.of(Role.CLERK));
    static final String STROKES = "10,10 40,40;50,10 80,40";

    @Autowired KeepRoster roster;
    @Autowired PublicRoster publicRoster;
    @Autowired OpenMediation opening;
    @Autowired LookAtMediations looking;
    @Autowired KeepMediations keeping;
    @Autowired HoldSessions sessions;
    @Autowired WriteAgreement writing;
    @Autowired KeepPoints points;
    @Autowired AgreementPaper papers;
    @Autowired OwnMediation own;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    @Autowired BeanFactory house;

    @BeforeEach
    void standInMarch() {
        jdbc.sql("delete from guess where client like '203.0.113.%'").update();
        standOn(TODAY);
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    void standOn(LocalDate day) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), day.atTime(9, 0).atZone(LegalTime.ZONE).toInstant()));
    }

    MediationView seen(OpenedMediation opened) {
        return looking.look(MEDIATION_CLERK, opened.mediation().id()).orElseThrow().view();
    }

    int version(OpenedMediation opened) {
        return seen(opened).mediation().version();
    }

    void write(OpenedMediation opened, String... what) {
        writing.write(MEDIATION_CLERK, opened.mediation().id(), text(version(opened), TODAY.plusDays(10), what)).orElseThrow();
    }

    void agree(OpenedMediation opened, Side side) {
        own.agree(HERE, opened.mediation().number(), code(opened, side), seen(opened).text().sha256()).orElseThrow();
    }

    static String code(OpenedMediation opened, Side side) {
        return side == Side.FIRST ? opened.firstCode() : opened.secondCode();
    }

    static OwnMediation.SideWord word(String what, Long mediator, String why) {
        return new OwnMediation.SideWord(what, mediator, why);
    }
}
