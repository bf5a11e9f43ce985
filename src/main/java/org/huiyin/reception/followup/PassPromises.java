package org.huiyin.reception.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.duty.Leader;
import org.huiyin.reception.duty.LeaderAccounts;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When a leader changes, the open promises pass to the successor by a signed list: new officials answer for old accounts. */
@Component
public class PassPromises {

    private static final int LONGEST_LINE = 100;

    private final PassingRows rows;
    private final PassLetters letters;
    private final LeaderAccounts accounts;
    private final FollowUpLog log;
    private final Organisations organisations;
    private final LegalTime time;

    PassPromises(PassingRows rows, PassLetters letters, LeaderAccounts accounts, FollowUpLog log, Organisations organisations, LegalTime time) {
        this.rows = rows;
        this.letters = letters;
        this.accounts = accounts;
        this.log = log;
        this.organisations = organisations;
        this.time = time;
    }

    /** Whose promises pass to whom, both by post and name; {@code account}: with which the successor signs in, that of the office's list where nothing is said. */
    public record Change(@Nullable String from, @Nullable String to, @Nullable String account) {}

    /** When both signed. */
    public record Signatures(@Nullable LocalDate fromSigned, @Nullable LocalDate toSigned) {}

    /** The lists of the own office, the newest first. @param before the last one of the page before */
    @Needs(Right.PLAN_RECEPTION)
    public List<Passing> list(Actor actor, long before, int limit) {
        return rows.of(actor.unit(), before, limit);
    }

    /** One of the own office's. */
    @Needs(Right.PLAN_RECEPTION)
    public Optional<Passing> find(Actor actor, long id) {
        return rows.find(actor.unit(), id);
    }

    /**
     * Everything open that one leader of the own office answers for or watches over passes at once, with the letters that lie before the leader, and the list of it is frozen. Letters stay where
     * they are while the successor has no account; the list names them.
     *
     * @throws InvalidInput naming the field: a line is missing or too long, both are the same, the account is no leader's here, or nothing is open under it
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Passing pass(Actor actor, Change change) {
        var unit = Optional.ofNullable(actor.unit()).flatMap(organisations::find);
        new Checks().that(unit.isPresent(), "from", "reception.no-office").required("from", change.from(), LONGEST_LINE).required("to", change.to(), LONGEST_LINE)
                .that(change.from() == null || change.to() == null || !Leader.mark(change.from()).equals(Leader.mark(change.to())), "to", "reception.follow-up.same-leader")
                .that(change.to() == null || change.to().lines().count() <= 1, "to", "runtime.wrong-kind")
                .that(said(change.account()) == null || unit.filter(own -> accounts.has(own.id(), said(change.account()))).isPresent(), "account", "reception.tray.no-leader").complain();
        var from = String.valueOf(change.from()).strip();
        var to = String.valueOf(change.to()).strip();
        var office = unit.orElseThrow().id();
        var account = Optional.ofNullable(said(change.account())).or(() -> accounts.behind(office, to)).orElse(null);
        var passed = rows.pass(office, from, new PassingRows.Heir(to, account));
        var along = accounts.behind(office, from).map(before -> letters.pass(office, before, account)).orElse(List.of());
        if (passed.isEmpty() && along.isEmpty()) {
            throw InvalidInput.of("from", "reception.follow-up.nothing-open");
        }
        log.addAll(passed.stream().map(PassingRows.Passed::id).toList(), passed.stream().map(each -> to).toList(), actor, FollowUpAct.PASSED_ON);
        var list = Stream.concat(passed.stream().map(PassingRows.Passed::line), along.stream()).collect(Collectors.joining("\n"));
        return find(actor, rows.keep(PassingRows.made(actor, from, to, time.instant(), list), unit.orElseThrow().region(), list)).orElseThrow();
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /**
     * Notes that both signed the printed list.
     *
     * @throws InvalidInput on {@code fromSigned} or {@code toSigned} if one is missing or cannot be; on {@code fromSigned} if it was noted before
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Passing> sign(Actor actor, long id, Signatures signed) {
        return find(actor, id).map(passing -> {
            var first = LocalDate.ofInstant(passing.at(), LegalTime.ZONE);
            new Checks().that(signed.fromSigned() != null, "fromSigned", "reception.follow-up.unsigned").that(signed.toSigned() != null, "toSigned", "reception.follow-up.unsigned")
                    .notBefore("fromSigned", signed.fromSigned(), first).notAfter("fromSigned", signed.fromSigned(), time.today())
                    .notBefore("toSigned", signed.toSigned(), first).notAfter("toSigned", signed.toSigned(), time.today()).complain();
            if (!rows.sign(passing, signed.fromSigned(), signed.toSigned())) {
                throw InvalidInput.of("fromSigned", "reception.follow-up.signed");
            }
            return find(actor, id).orElseThrow();
        });
    }
}
