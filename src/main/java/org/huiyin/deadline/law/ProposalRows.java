package org.huiyin.deadline.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadline.LawInForce;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals. */
@Repository
class ProposalRows {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final LegalTime time;

    ProposalRows(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    LawProposal add(LawInForce law) {
        return jdbc.sql("insert into law_proposal (region, profile, valid_from, reason, proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?) returning *")
                .params(law.region(), law.profile(), law.validFrom(), law.reason(), law.enteredBy(), Timestamp.from(time.instant())).query(ProposalRows::proposal).single();
    }

    /** The latest hundred, the newest first. */
    List<LawProposal> latest() {
        return jdbc.sql("select * from law_proposal order by id desc limit ?").param(MOST).query(ProposalRows::proposal).list();
    }

    /** @throws InvalidInput field {@code proposal} if there is none, or it was decided */
    LawProposal waiting(long id) {
        return jdbc.sql("select * from law_proposal where id = ? and state = 'PROPOSED' for update").param(id).query(ProposalRows::proposal).optional()
                .orElseThrow(() -> InvalidInput.of("proposal", "deadline.proposal.decided"));
    }

    void decide(long id, LawProposal.State state, String by) {
        jdbc.sql("update law_proposal set state = ?, decided_by = ?, decided_at = ? where id = ?").params(state.name(), by, Timestamp.from(time.instant()), id).update();
    }

    private static LawProposal proposal(ResultSet row, int number) throws SQLException {
        return new LawProposal(row.getLong("id"), row.getString("region"), row.getString("profile"), row.getObject("valid_from", LocalDate.class), row.getString("reason"),
                row.getString("proposed_by"), row.getTimestamp("proposed_at").toInstant(), LawProposal.State.valueOf(row.getString("state")), row.getString("decided_by"),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant).orElse(null));
    }
}
