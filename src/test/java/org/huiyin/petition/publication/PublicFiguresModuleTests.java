package org.huiyin.petition.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huiyin.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class PublicFiguresModuleTests extends SamplePublications {

    @LocalServerPort int port;
    @Autowired CountFigures counting;
    @Autowired PublicFigures figures;

    private void standOn(String instant) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(instant)));
    }

    /** Of a month of its own, long after what other tests do. */
    @Test
    void completeMonthsAreCountedByUnitAndSealedMattersAreNot() {
        standOn("2051-03-06T01:00:00Z");
        for (int i = 0; i < 5; i++) {
            submitted(lamp());
            submitted(accusationOf("浦江县住房和城乡建设局"));
        }
        counting.count();
        assertThat(figures.byUnit("330726")).as("this month is not over").isEmpty();
        standOn("2051-04-02T01:00:00Z");
        counting.count();
        assertThat(figures.byCounty()).containsExactly(new Figure("330726", 5, 0, 0));
        assertThat(figures.byUnit("330726")).containsExactly(new Figure(OFFICE, 5, 0, 0));
        var anybody = new Visitor(port);
        assertThat(anybody.get("/open/figures").body()).contains("金华市浦江县", "2050年4月", "2051年3月");
        assertThat(anybody.get("/open/figures?region=330726").body()).contains("浦江县信访局");
        assertThat(anybody.get("/open/figures.csv?region=330726").body()).contains("2050-04-01,2051-03-31,330726-xfj,", ",5,0,0");
        assertThat(anybody.get("/open/figures.csv?region=x").statusCode()).isEqualTo(400);
        assertThat(anybody.get("/open/figures?region=x").statusCode()).isEqualTo(200);
        standOn("2052-04-02T01:00:00Z");
        counting.count();
        assertThat(figures.byCounty()).isEmpty();
    }
}
