package org.huiyin.petition.intake;

import static org.huiyin.runtime.KeyedHash.Of.ID_NUMBER;
import static org.huiyin.runtime.KeyedHash.Of.NAME;
import static org.huiyin.runtime.KeyedHash.Of.PHONE;
import static org.huiyin.runtime.KeyedHash.Of.QUERY_CODE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Commitment;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares everything that a new petition brings, before a single row is written. */
@Component
final class Intake {

    /** A petition ready to be written, and the receipt that says so. */
    record Prepared(NewPetition petition, Receipt receipt) {}

    /** How it comes in: by whom, when, and whether it is of the past. */
    record Arrival(Actor by, Channel channel, Instant receivedAt, Instant at, boolean historical, @Nullable String source) {}

    private final Responsible responsible;
    private final Petitioners petitioners;
    private final DueDates dates;
    private final LawProfiles profiles;
    private final IdBlocks ids;
    private final KeyedHash hashes;

    Intake(Responsible responsible, Petitioners petitioners, DueDates dates, LawProfiles profiles, IdBlocks ids, KeyedHash hashes) {
        this.responsible = responsible;
        this.petitioners = petitioners;
        this.dates = dates;
        this.profiles = profiles;
        this.ids = ids;
        this.hashes = hashes;
    }

    Prepared prepare(Submission s, Arrival arrival) {
        var id = ids.next();
        var received = LocalDate.ofInstant(arrival.receivedAt(), LegalTime.ZONE);
        var profile = profiles.inForce(s.region(), received);
        var accused = responsible.accused(s.region(), s.petitionClass(), Submission.orNone(s.accused()));
        var office = responsible.officeFor(s.region(), accused.units());
        var number = PetitionNumber.of(s.region(), received, id);
        var code = QueryCode.fresh();
        var words = s.words();
        var commitment = Commitment.to(words.getBytes(StandardCharsets.UTF_8));
        var first = EventLog.first(number, new EventLog.Happening("registered", arrival.at(), arrival.by(), true, facts(s, arrival, commitment)));
        var clock = arrival.historical() ? null : dates.derive(Term.C1_ROUTE, received, profile);
        var person = s.petitioner() == null ? new Petitioner.Person(null, null, null, null, null, null) : s.petitioner();
        var petition = new NewPetition(id, ids.next(), number, hashes.of(QUERY_CODE, QueryCode.bound(number, code)), office.id(), Status.REGISTERED, s, s.petitionClass(),
                arrival.channel(), s.contactable(), s.petitionClass() == PetitionClass.ACCUSATION || Submission.yes(s.confidential()), accused,
                profile, arrival.receivedAt(), arrival.historical(), arrival.source(), petitioners.sealed(id, s.people(commitment.salt(), words)),
                Petitioner.masked(person.name()), petitioners.hash(NAME, person.name()), petitioners.hash(PHONE, person.phone()),
                petitioners.hash(ID_NUMBER, person.idNumber()), first, clock);
        return new Prepared(petition, receipt(petition, code, clock));
    }

    private static LinkedHashMap<String, Object> facts(Submission s, Arrival arrival, Commitment commitment) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("class", s.petitionClass().code());
        facts.put("channel", arrival.channel().code());
        facts.put("region", s.region());
        facts.put("received", arrival.receivedAt().toString());
        facts.put("words", List.of(commitment.digest()));
        if (s.theme() != null && !s.theme().isBlank()) {
            facts.put("theme", s.theme());
        }
        var absent = arrival.by().inPlaceOf(Right.RECORD_PETITION, null);
        if (absent != null) {
            facts.put("for", absent);
        }
        return facts;
    }

    private static Receipt receipt(NewPetition p, String code, @Nullable Derivation clock) {
        var clocks = clock == null ? List.<Receipt.Clock>of() : List.of(new Receipt.Clock(clock.term().name(), clock.article(), clock.start(), clock.due(), clock.profile()));
        return new Receipt(p.number(), code, p.status(), p.receivedAt(), HexFormat.of().formatHex(p.first().hash()), p.contactable(), clocks);
    }
}
