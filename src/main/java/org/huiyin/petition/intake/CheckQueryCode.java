package org.huiyin.petition.intake;

import java.security.MessageDigest;
import org.huiyin.access.GuessLimit;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets in whoever shows a petition's number with its query code. Too many wrong codes and the door stays shut for a while. */
@Component
public class CheckQueryCode {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final GuessLimit limit;

    CheckQueryCode(JdbcClient jdbc, Vault vault, GuessLimit limit) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.limit = limit;
    }

    /**
     * Whether the code opens the petition; a number that does not exist looks the same as a wrong code.
     *
     * @param client where the question comes from
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public boolean opens(String client, String number, @Nullable String code) {
        limit.check(client, number);
        var given = Intake.codeHash(vault, number, code == null ? "" : code);
        var stored = !PetitionNumber.wellFormed(number) ? null
                : jdbc.sql("select query_code from petition where number = ?").param(number).query((row, n) -> row.getBytes(1)).optional().orElse(null);
        if (stored != null && code != null && MessageDigest.isEqual(given, stored)) {
            return true;
        }
        limit.failed(client, number);
        return false;
    }
}
