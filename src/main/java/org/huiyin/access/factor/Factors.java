package org.huiyin.access.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets second factors up and takes them away, for the use cases that decide who may. */
@Component
public class Factors {

    /**
     * How it stands with one.
     *
     * @param since    from when it is asked for; {@code null} while it is being set up
     * @param recovery how many recovery codes are left
     */
    public record Factor(@Nullable Instant since, int recovery) {}

    /**
     * What an app needs to know.
     *
     * @param key     to be typed
     * @param address the same and more, to be read as a QR code
     */
    public record Enrolment(String key, String address) {

        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    private static final String HOUSE = "Huiyin";

    private final FactorRows rows;
    private final Clock clock;

    Factors(FactorRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Factor> of(String account) {
        return rows.of(account).map(row -> new Factor(row.since(), rows.recoveryLeft(account)));
    }

    /** What was begun and not confirmed yet. */
    public Optional<Enrolment> begun(String account) {
        return rows.of(account).filter(row -> row.since() == null).map(row -> enrolment(account, row.key()));
    }

    /** @throws InvalidInput field {@code otp} if one is in use */
    public Enrolment begin(String account) {
        var key = FactorKey.fresh();
        if (!rows.begin(account, key)) {
            throw InvalidInput.of("otp", "access.factor.in-use");
        }
        return enrolment(account, key);
    }

    /** @return recovery codes, shown this once */
    public List<String> confirm(String account, @Nullable String otp) {
        var row = rows.of(account).orElseThrow(() -> InvalidInput.of("otp", "access.factor.none-begun"));
        var step = Totp.stepOf(row.key().bytes(), RecoveryCodes.plain(otp == null ? "" : otp), clock.instant()).orElseThrow(() -> InvalidInput.of("otp", "access.otp.wrong"));
        if (!rows.confirm(account, step)) {
            throw InvalidInput.of("otp", "access.factor.in-use");
        }
        return renewRecovery(account);
    }

    /** New recovery codes; those of before open nothing any more. */
    @Transactional
    public List<String> renewRecovery(String account) {
        var codes = RecoveryCodes.fresh();
        rows.keepRecovery(account, codes);
        return codes;
    }

    /** @return whether there was one */
    public boolean remove(String account) {
        return rows.remove(account);
    }

    private static Enrolment enrolment(String account, FactorKey key) {
        return new Enrolment(key.text(), key.address(HOUSE, account));
    }
}
