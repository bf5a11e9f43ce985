package org.huiyin.access.machine;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.access.GuessLimit;
import org.huiyin.runtime.OneTrip;
import org.springframework.stereotype.Service;

/** Use case: a program shows its token. Asks the database once, together with the limit on guesses. */
@Service
public class KnowMachine {

    private static final Duration COARSE = Duration.ofHours(1);

    private final OneTrip trip;
    private final ClientRows rows;
    private final GuessLimit guesses;
    private final Clock clock;

    KnowMachine(OneTrip trip, ClientRows rows, GuessLimit guesses, Clock clock) {
        this.trip = trip;
        this.rows = rows;
        this.guesses = guesses;
        this.clock = clock;
    }

    /**
     * @param address the request came from
     * @throws WrongToken                         if it opens nothing
     * @throws org.huiyin.access.TooManyGuesses if wrong ones came from there too often
     */
    public KnownMachine by(String token, String address) {
        var shown = ClientToken.read(token);
        var subject = "token:" + shown.map(ClientToken::id).orElse("");
        var limit = guesses.questionOf(address, subject);
        var known = ClientRows.known(shown.map(ClientToken::id).orElse(""));
        var answers = trip.ask(limit, known);
        guesses.judge(address, answers.to(limit));
        var now = clock.instant();
        var client = answers.to(known).stream().findFirst().filter(found -> opens(found, shown, address, now));
        if (client.isEmpty()) {
            guesses.failed(address, subject);
            throw new WrongToken();
        }
        return seen(client.get().client(), now);
    }

    private static boolean opens(ClientRows.Known found, Optional<ClientToken> shown, String address, Instant now) {
        return MessageDigest.isEqual(found.secretHash(), shown.orElseThrow().hash()) && found.client().state(now) == MachineClient.State.ACTIVE
                && Networks.hold(found.client().networks(), address);
    }

    private KnownMachine seen(MachineClient client, Instant now) {
        var since = now.minus(COARSE);
        if (client.usedAt() == null || client.usedAt().isBefore(since)) {
            rows.used(client.id(), now, since);
        }
        return new KnownMachine(client.actor());
    }
}
