package org.huiyin.coordination.mediation;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of agreements and who consented to them, as they are kept; whoever writes holds the mediation. */
@Repository
class TextRows {

    private final JdbcClient jdbc;
    private final MediationSeals seals;
    private final IdBlocks ids;

    TextRows(JdbcClient jdbc, MediationSeals seals, IdBlocks ids) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.ids = ids;
    }

    void add(Mediation mediation, String text, List<PointSaid> points, String account, Instant at) {
        var id = ids.next();
        jdbc.sql("""
                insert into mediation_text (id, mediation, region, seq, sealed, sha256, account, written_at)
                values (:id, :mediation, :region, (select coalesce(max(seq), 0) + 1 from mediation_text where mediation = :mediation), :sealed, :hash, :account, :at)""").param("id", id)
                .param("mediation", mediation.id()).param("region", mediation.region()).param("sealed", seals.seal(owner(id), new AgreementText.Said(text, points, Objects.requireNonNull(mediation.mediator()))))
                .param("hash", Sha256.hex(text.getBytes(StandardCharsets.UTF_8))).param("account", account).param("at", Timestamp.from(at)).update();
    }

    /** The one that counts: the last, while it stands. */
    Optional<AgreementText> last(Mediation mediation) {
        return jdbc.sql("""
                select t.*, array(select c.side from mediation_text_consent c where c.text = t.id order by c.side) as agreed from mediation_text t where t.mediation = ? order by t.seq desc limit 1""")
                .param(mediation.id()).query(this::read).optional().filter(text -> text.stands(mediation));
    }

    /** @return whether that side had not consented to it before */
    boolean agree(Mediation mediation, AgreementText text, Side side, String account, @Nullable String signature, Instant at) {
        var id = ids.next();
        return jdbc.sql("""
                insert into mediation_text_consent (id, text, side, region, at, account, signature) values (:id, :text, :side, :region, :at, :account, :signature) on conflict (text, side) do nothing""")
                .param("id", id).param("text", text.id()).param("side", side.code()).param("region", mediation.region()).param("at", Timestamp.from(at)).param("account", account)
                .param("signature", seals.words("mediation-signature/" + id, signature), Types.BINARY).update() == 1;
    }

    private AgreementText read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var said = seals.open(owner(id), row.getBytes("sealed"), AgreementText.Said.class, AgreementText.Said.GONE);
        return new AgreementText(id, row.getInt("seq"), said.text(), row.getString("sha256"), row.getTimestamp("written_at").toInstant(), said.points(), said.mediator(),
                Arrays.stream((String[]) row.getArray("agreed").getArray()).map(Side::of).toList());
    }

    private static String owner(long id) {
        return "mediation-text/" + id;
    }
}
