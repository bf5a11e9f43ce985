package org.huiyin.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.huiyin.bench.Scenario.Attempt;

/** What is measured: what petitioners and staff do, and the ceilings of this machine. */
final class Scenarios {

    private static final String PETITIONS = "/api/v1/petitions";
    private static final String STAFF = "/api/v1/staff/petitions";
    private static final List<String> VIEWS = List.of("to-register", "to-route", "due-soon", "overdue", "returned");
    private static final int TRACKED = 4_000;

    private final Http http;
    private final Acknowledged acknowledged;
    private final InventedPetitions texts = new InventedPetitions();

    Scenarios(Http http, Acknowledged acknowledged) {
        this.http = http;
        this.acknowledged = acknowledged;
    }

    /** A petition handed in, under a key that makes it safe to send again. */
    Attempt submit() {
        var text = texts.next();
        return new Attempt(http.post(PETITIONS, text.body()).header("Idempotency-Key", text.key()).build(), this::took);
    }

    private boolean took(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 201) {
            return false;
        }
        var receipt = Http.json(answer);
        acknowledged.add(new Acknowledged.Petition(receipt.get("number").asString(), receipt.get("queryCode").asString()));
        return true;
    }

    /** A petitioner looks where one of a few thousand petitions stands. */
    Attempt track() {
        return track(acknowledged.anyOfFirst(TRACKED));
    }

    private Attempt track(Acknowledged.Petition petition) {
        return Scenario.expecting(200, http.to(PETITIONS + '/' + petition.number()).header("Query-Code", petition.code()).build());
    }

    /** Asks after each acknowledged petition, once. */
    Scenario trackEach() {
        var next = new AtomicInteger();
        return () -> track(acknowledged.get(next.getAndIncrement()));
    }

    /** The triage desk looks through its views, full ones and empty ones. */
    Scenario inbox(Http.Session session) {
        var turn = new AtomicLong();
        return () -> {
            var view = VIEWS.get((int) (turn.getAndIncrement() % VIEWS.size()));
            return Scenario.expecting(200, session.on(http.to(STAFF + "?limit=50&view=" + view)).build());
        };
    }

    /** The triage desk classifies a petition and forwards it to the unit that must answer; each of the two is one request. */
    Scenario act(Http.Session session) {
        var classified = new ConcurrentLinkedQueue<String>();
        return () -> {
            var number = classified.poll();
            return number == null ? classify(session, classified) : Scenario.expecting(200,
                    action(session, number, "forward", 2, Map.of("to", InventedPetitions.UNIT, "reason", "职责范围内")));
        };
    }

    private Attempt classify(Http.Session session, Queue<String> classified) {
        var number = acknowledged.untouched().number();
        var facts = Map.of("class", "claim", "category", "0305", "region", InventedPetitions.COUNTY);
        return new Attempt(action(session, number, "classify", 1, facts), answer -> answer.statusCode() == 200 && classified.add(number));
    }

    private HttpRequest action(Http.Session session, String number, String action, int version, Map<String, ?> facts) {
        return session.on(http.post(STAFF + '/' + number + "/actions/" + action, facts)).header("If-Match", "\"" + version + '"').build();
    }

    /** Ceiling: the same message comes in, two small rows are written. */
    Attempt insertTwoRows() {
        return Scenario.expecting(201, http.post(PETITIONS + "/ceiling", texts.next().body()).build());
    }

    /** Ceiling: one small row is read. */
    Scenario selectOneRow() {
        var key = new AtomicLong();
        return () -> Scenario.expecting(200, http.to(PETITIONS + "/ceiling/row/" + key.getAndIncrement()).build());
    }

    /** Ceiling: one small row is read, and one is written to say so. */
    Scenario selectAndInsertOneRow() {
        var key = new AtomicLong();
        return () -> Scenario.expecting(200, http.to(PETITIONS + "/ceiling/logged/" + key.getAndIncrement()).build());
    }

    /** Ceiling: nothing is done. */
    Attempt nothing() {
        return Scenario.expecting(200, http.to(PETITIONS + "/ceiling/nothing").build());
    }
}
