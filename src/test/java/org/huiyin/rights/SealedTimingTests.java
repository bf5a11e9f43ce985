package org.huiyin.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The accused learn nothing from the time an answer takes: a sealed petition costs what an unknown number costs. */
class SealedTimingTests extends OnPostgres {

    private static final int PAIRS = 2000;
    private static final double TOLERANCE = 0.10;
    /** Other work on the machine may fall on one side for a while; it does not do so three times over. */
    private static final int TRIES = 3;

    @Autowired private WebApplicationContext house;
    @Autowired private SubmitPetition submit;
    @Autowired private ActOnPetition acts;
    @Autowired private JdbcClient jdbc;
    @Autowired private LegalTime time;
    private MockMvc door;

    @BeforeEach
    void openTheDoor() {
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
    }

    @Test
    void aSealedPetitionAndAnUnknownNumberTakeTheAccusedTheSameTime() throws Exception {
        var sealed = "/api/v1/staff/petitions/" + new MatrixWorld(submit, acts, jdbc, time.today()).of(Matter.ACCUSATION).number();
        var unknown = "/api/v1/staff/petitions/" + Endpoint.Asked.NOTHING.number();
        var accused = new Caller(Role.UNIT_HEAD, Standing.POLICE);
        var apart = new ArrayList<Double>();
        do {
            apart.add(difference(accused, sealed, unknown));
        } while (Math.abs(apart.getLast()) > TOLERANCE && apart.size() < TRIES);
        assertThat(Math.abs(apart.getLast())).as("shares by which the medians of %d interleaved pairs differ: %s", PAIRS, apart).isLessThanOrEqualTo(TOLERANCE);
    }

    private double difference(Caller caller, String sealed, String unknown) throws Exception {
        var ofSealed = new ArrayList<Long>();
        var ofUnknown = new ArrayList<Long>();
        for (int i = 0; i < PAIRS; i++) {
            var sealedFirst = i % 2 == 0;
            (sealedFirst ? ofSealed : ofUnknown).add(nanoseconds(caller, sealedFirst ? sealed : unknown));
            (sealedFirst ? ofUnknown : ofSealed).add(nanoseconds(caller, sealedFirst ? unknown : sealed));
        }
        return (double) median(ofSealed) / median(ofUnknown) - 1;
    }

    private long nanoseconds(Caller caller, String address) throws Exception {
        var before = System.nanoTime();
        var status = door.perform(get(address).with(caller.asking())).andReturn().getResponse().getStatus();
        var after = System.nanoTime();
        assertThat(status).isEqualTo(404);
        return after - before;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
