package org.huiyin.petition.note;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms that somebody has begun, by account and act, sealed; the writer's own until the act is taken or the form is thrown away. They go with their petition. */
@Component
public class KeptForms {

    private static final int LARGEST = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A form as far as it was typed. */
    public record Kept(Map<String, String> values, Instant at) {}

    private final JdbcClient jdbc;
    private final InSight petitions;
    private final Vault vault;
    private final Clock realTime;

    KeptForms(JdbcClient jdbc, InSight petitions, Vault vault, Clock realTime) {
        this.jdbc = jdbc;
        this.petitions = petitions;
        this.vault = vault;
        this.realTime = realTime;
    }

    /**
     * Keeps it in place of what was kept before.
     *
     * @return false if there is no such petition or this actor may not know of it
     */
    @Needs(Right.NOTE)
    public boolean keep(Actor actor, String number, String act, Map<String, String> values) {
        var petition = petitions.of(actor, number);
        petition.ifPresent(p -> {
            var bytes = JSON.writeValueAsBytes(values);
            if (bytes.length > LARGEST) {
                throw InvalidInput.of("text", "petition.kept.too-large");
            }
            jdbc.sql("""
                    insert into kept_form (petition, region, account, act, at, sealed) values (?, ?, ?, ?, ?, ?)
                    on conflict (petition, account, act) do update set at = excluded.at, sealed = excluded.sealed""")
                    .params(p.id(), p.region(), actor.account(), act, Timestamp.from(realTime.instant()), vault.seal(bytes, owner(p.id(), actor, act))).update();
        });
        return petition.isPresent();
    }

    /** What this actor has begun there, if anything. */
    @Needs(Right.NOTE)
    public Optional<Kept> find(Actor actor, String number, String act) {
        return petitions.of(actor, number).flatMap(p -> jdbc.sql("select at, sealed from kept_form where petition = ? and account = ? and act = ?").params(p.id(), actor.account(), act)
                .query((row, n) -> new Kept(JSON.readValue(vault.open(row.getBytes("sealed"), owner(p.id(), actor, act)), new TypeReference<>() {}), row.getTimestamp("at").toInstant())).optional());
    }

    /** Throws it away; the act was taken, or the writer begins anew. */
    @Needs(Right.NOTE)
    public void drop(Actor actor, String number, String act) {
        jdbc.sql("delete from kept_form k using petition p where p.id = k.petition and p.number = ? and k.account = ? and k.act = ?").params(number, actor.account(), act).update();
    }

    private static String owner(long petition, Actor actor, String act) {
        return "kept-form/" + petition + '/' + actor.account() + '/' + act;
    }
}
