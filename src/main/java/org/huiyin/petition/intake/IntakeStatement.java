package org.huiyin.petition.intake;

import java.sql.Timestamp;
import java.sql.Types;
import org.huiyin.runtime.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a new petition, its petitioner, first event and first clock in one statement, which commits by itself: one round trip, nothing
 * half-written. With an idempotency key, only the first caller writes.
 */
@Component
final class IntakeStatement {

    private static final String KEY = """
            with fresh as (insert into idempotency (key, body, answer, at) values (:key, :body, :answer, :real) on conflict (key) do nothing returning 1),
            """;
    private static final String NO_KEY = "with fresh as (select 1),\n";
    private static final String ROWS = """
            p as (insert into petition (id, number, region, office, holder, holder_since, status, class, channel, category, place, title, claim, facts, reasons,
                    persons, classified, contactable, sealed, excluded, accused_settled, electronic_delivery, publish_consent, read_back, profile, received_at,
                    historical, source, query_code, version, next_term, next_due, head_seq, head_hash)
                select :id, :number, :region, :office, :office, :at::timestamptz, :status, :class, :channel, :category::text, :place::text, :title, :claim, :facts, :reasons::text,
                    :persons, false, :contactable, :sealed, :excluded::text[], :settled, :electronic, :publish, :readBack, :profile, :received::timestamptz,
                    :historical, :source::text, :code, 1, :term::text, :due::date, 1, :hash
                from fresh on conflict (source) do nothing returning id),
            who as (insert into petitioner (petition, region, sealed, name_masked, name_hash, phone_hash, id_hash)
                select id, :region, :people, :masked::text, :nameHash::bytea, :phoneHash::bytea, :idHash::bytea from p),
            clock as (insert into deadline (id, petition, region, term, article, profile, start, length, day_kind, due, lapses_at, duty, guessed, points, warn_at)
                select :clockId, id, :region, :term::text, :article::text, :profile, :start::date, :length::int, :dayKind::text, :due::date, :lapses::timestamptz, true, :guessed, :points::date[], :warnAt::timestamptz from p where :running)
            """;
    private static final String THEME = """
            themed as (insert into petition_theme (petition, region, theme, received) select id, :region, :theme, :received::timestamptz from p)
            """;
    private static final String EVENT = """
            insert into petition_event (petition, seq, region, type, at, body, hash)
                select id, 1, :region, :type, :at::timestamptz, :event, :hash from p""";

    private final JdbcClient jdbc;

    IntakeStatement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the petition was written: not if the key was used before, or the source id is known */
    boolean write(NewPetition p, Idempotency.@Nullable Key key, byte @Nullable [] answer) {
        var theme = blankToNull(p.said().theme());
        var statement = jdbc.sql((key == null ? NO_KEY : KEY) + ROWS + (theme == null ? EVENT : "," + THEME + EVENT));
        statement = theme == null ? statement : statement.param("theme", theme);
        statement = key == null ? statement
                : statement.param("key", key.key()).param("body", key.body()).param("real", key.at()).param("answer", answer, Types.BINARY);
        return clock(people(matter(statement, p), p), p).update() == 1;
    }

    private static JdbcClient.StatementSpec matter(JdbcClient.StatementSpec statement, NewPetition p) {
        var s = p.said();
        return statement
                .param("id", p.id()).param("number", p.number()).param("region", s.region()).param("office", p.office())
                .param("at", Timestamp.from(p.first().at())).param("status", p.status().name())
                .param("class", p.petitionClass().code()).param("channel", p.channel().code())
                .param("category", blankToNull(s.category()), Types.VARCHAR).param("place", blankToNull(s.place()), Types.VARCHAR)
                .param("title", s.title()).param("claim", s.claim()).param("facts", s.facts()).param("reasons", blankToNull(s.reasons()), Types.VARCHAR)
                .param("persons", s.headcount()).param("contactable", p.contactable())
                .param("sealed", p.sealed()).param("excluded", p.accused().units().toArray(String[]::new)).param("settled", p.accused().settled())
                .param("electronic", Submission.yes(s.electronicDelivery())).param("publish", Submission.yes(s.publishConsent()))
                .param("readBack", Submission.yes(s.readBack())).param("profile", p.profile()).param("received", Timestamp.from(p.receivedAt()))
                .param("historical", p.historical()).param("source", p.source(), Types.VARCHAR).param("code", p.queryCodeHash())
                .param("type", p.first().type()).param("event", p.first().body()).param("hash", p.first().hash());
    }

    private static JdbcClient.StatementSpec people(JdbcClient.StatementSpec statement, NewPetition p) {
        return statement
                .param("people", p.people()).param("masked", p.nameMasked(), Types.VARCHAR)
                .param("nameHash", p.nameHash(), Types.BINARY).param("phoneHash", p.phoneHash(), Types.BINARY).param("idHash", p.idHash(), Types.BINARY);
    }

    private static JdbcClient.StatementSpec clock(JdbcClient.StatementSpec statement, NewPetition p) {
        var c = p.route();
        return statement
                .param("running", c != null).param("clockId", p.deadlineId())
                .param("term", c == null ? null : c.term().name(), Types.VARCHAR).param("article", c == null ? null : c.article(), Types.VARCHAR)
                .param("start", c == null ? null : c.start(), Types.DATE).param("due", c == null ? null : c.due(), Types.DATE)
                .param("length", c == null ? null : c.length(), Types.INTEGER).param("dayKind", c == null ? null : c.dayKind().code(), Types.VARCHAR)
                .param("lapses", c == null ? null : Timestamp.from(c.lapsesAt()), Types.TIMESTAMP)
                .param("guessed", c != null && c.guessed())
                .param("points", c == null ? null : c.pointsLiteral(), Types.VARCHAR)
                .param("warnAt", c == null || c.warnAt() == null ? null : Timestamp.from(c.warnAt()), Types.TIMESTAMP);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
