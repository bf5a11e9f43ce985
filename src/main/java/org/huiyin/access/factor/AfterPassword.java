package org.huiyin.access.factor;

import java.time.Clock;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.huiyin.access.Account;
import org.huiyin.access.Due;
import org.huiyin.access.ReservedGuesses;
import org.huiyin.access.SecondStep;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.KeyedHash;
import org.springframework.stereotype.Component;

/** Asks whoever has a second factor for a code of it, and whoever should have one to set it up. */
@Component
class AfterPassword implements SecondStep {

    /** Of all clients together that are no device of the account's; whoever knows the password has one chance in thirty thousand a quarter of an hour. */
    private static final int OF_STRANGERS = 10;
    private static final int DIGITS = 6;

    private final FactorRows rows;
    private final FactorSettings settings;
    private final ReservedGuesses guesses;
    private final KeyedHash hashes;
    private final Clock clock;

    AfterPassword(FactorRows rows, FactorSettings settings, ReservedGuesses guesses, KeyedHash hashes, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.guesses = guesses;
        this.hashes = hashes;
        this.clock = clock;
    }

    @Override
    public Due dueFrom(Account account) {
        if (rows.confirmed(account.account())) {
            return Due.CODE;
        }
        return account.due() == Due.PASSWORD || !settings.demandsOneOf(account) ? account.due() : Due.FACTOR;
    }

    @Override
    public void prove(Account account, String otp, String client) {
        var subject = "otp:" + HexFormat.of().formatHex(hashes.of(KeyedHash.Of.ONCE, "otp\n" + account.account()));
        guesses.take(client, subject, OF_STRANGERS);
        if (!opens(account.account(), RecoveryCodes.plain(otp))) {
            throw InvalidInput.of("otp", "access.otp.wrong");
        }
        guesses.giveBack(client, subject);
    }

    private boolean opens(String account, String code) {
        if (code.length() != DIGITS) {
            return rows.spendRecovery(account, code);
        }
        var step = rows.of(account).map(row -> Totp.stepOf(row.key().bytes(), code, clock.instant())).orElse(OptionalLong.empty());
        return step.isPresent() && rows.spend(account, step.getAsLong());
    }
}
