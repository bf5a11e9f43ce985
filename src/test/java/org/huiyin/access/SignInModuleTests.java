package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInModuleTests extends OnPostgres {

    private static final String CLIENT = "203.0.113.20";

    @Autowired
    private Accounts accounts;
    @Autowired
    private SignIn signIn;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoeverKnowsTheirPasswordComesInAsThemselves() {
        var handler = SampleAccounts.handler(accounts);
        assertThat(signIn.signIn("sample-handler", SampleAccounts.PASSWORD, CLIENT)).isEqualTo(handler);
        assertThat(handler.actor().roles()).containsExactly(Role.HANDLER);
    }

    @Test
    void theDatabaseHoldsAnArgon2idHashOnly() {
        SampleAccounts.handler(accounts);
        var hash = jdbc.sql("select password_hash from account where account = 'sample-handler'").query(String.class).single();
        assertThat(hash).startsWith("$argon2id$").doesNotContain(SampleAccounts.PASSWORD);
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountGetTheSameAnswer() {
        SampleAccounts.handler(accounts);
        assertThatThrownBy(() -> signIn.signIn("sample-handler", "wrong", CLIENT)).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> signIn.signIn("nobody-at-all", "wrong", CLIENT)).isInstanceOf(WrongCredentials.class);
    }

    @Test
    void anUnknownAccountCostsAHashToo() {
        var passwords = new Passwords();
        var hash = passwords.hash("right");
        long wrong = fastest(() -> passwords.matches("wrong", hash));
        long unknown = fastest(() -> passwords.matches("wrong", null));
        assertThat((double) unknown / wrong).isBetween(0.5, 2.0);
    }

    private static long fastest(Runnable guess) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            guess.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @Test
    void whatIsMissingOrFarTooLongIsNamed() {
        var empty = catchThrowableOfType(InvalidInput.class, () -> signIn.signIn(null, " ", CLIENT));
        assertThat(empty.faults()).extracting(FieldFault::field).containsExactly("account", "password");
        var endless = catchThrowableOfType(InvalidInput.class, () -> signIn.signIn("a", "x".repeat(201), CLIENT));
        assertThat(endless.faults()).extracting(FieldFault::field).containsExactly("password");
    }

    @Test
    void aNameIsGivenOnce() {
        var handler = SampleAccounts.handler(accounts);
        assertThatThrownBy(() -> accounts.create(handler, "another")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> accounts.create(new Account(" ", "x", null, null, Set.of()), "pw")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void accountsAreListedPageByPage() {
        SampleAccounts.clerk(accounts, "zz-page-1");
        SampleAccounts.clerk(accounts, "zz-page-2");
        assertThat(accounts.list("zz-page-", 1)).extracting(Account::account).containsExactly("zz-page-1");
        assertThat(accounts.list("zz-page-1", 10)).extracting(Account::account).containsExactly("zz-page-2");
    }

    @Test
    void aClosedAccountIsUnknown() {
        SampleAccounts.clerk(accounts, "leaver");
        accounts.close("leaver");
        assertThat(accounts.find("leaver")).isEmpty();
        assertThatThrownBy(() -> signIn.signIn("leaver", SampleAccounts.PASSWORD, CLIENT)).isInstanceOf(WrongCredentials.class);
    }
}
