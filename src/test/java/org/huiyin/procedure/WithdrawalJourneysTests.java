package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.huiyin.petition.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A petitioner may take a petition back wherever it is, until it has ended. */
class WithdrawalJourneysTests extends CountyOutside {

    static Stream<Place> open() {
        return Arrays.stream(Place.values()).filter(place -> !place.status.ended() && place.name().equals(place.status.name()));
    }

    static Stream<Place> ended() {
        return Arrays.stream(Place.values()).filter(place -> place.status.ended());
    }

    @ParameterizedTest
    @MethodSource("open")
    void everyClockStopsAndThePetitionerHasItInWriting(Place place) {
        var walked = road.to(place);
        var events = events(walked.number());
        var papers = papers(walked.number());
        Journey.goingOn(outside(), walked).as(Seat.PETITIONER).act("withdraw").refused("withdraw", "", "not-in-this-status");
        assertThat(road.status(walked.number())).isEqualTo(Status.WITHDRAWN);
        events.add("withdrawn");
        papers.add("withdrawal");
        assertThat(events(walked.number())).isEqualTo(events);
        assertThat(papers(walked.number())).isEqualTo(papers);
        assertThat(jdbc.sql("select d.term from deadline d join petition p on p.id = d.petition where p.number = ? and ended_at is null").param(walked.number()).query(String.class).list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ended")
    void whatHasEndedIsNotTakenBack(Place place) {
        Journey.goingOn(outside(), road.to(place)).as(Seat.PETITIONER).refused("withdraw", "", "not-in-this-status");
    }
}
