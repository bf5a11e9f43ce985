package org.huiyin.citizen;

import static org.huiyin.petition.SamplePetitions.lamp;

import org.huiyin.petition.SampleCases;
import org.huiyin.petition.intake.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A citizen who has just sent a petition about a lamp, and follows it on the pages. */
abstract class SampleFollower extends SampleCases {

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    FormFiller citizen;
    Receipt lamp;

    @BeforeEach
    void aPetitionWasSent() {
        jdbc.sql("delete from guess").update();
        citizen = new FormFiller(port);
        lamp = submitted(lamp());
    }

    /** The page of a petition, as whoever has its number and code gets to it. */
    String page(Receipt receipt) {
        return citizen.open("/track").post("/track", "next", "number", receipt.number(), "code", receipt.queryCode()).open("/track/" + receipt.number()).page();
    }
}
