package org.huiyin.access.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.SignIn;
import org.huiyin.access.WrongCredentials;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

class StaffAccountsModuleTests extends OnPostgres {

    private static final String CLIENT = "203.0.113.49";

    @Autowired private Accounts accounts;
    @Autowired private SignIn signIn;
    @Autowired private OpenAccount opening;
    @Autowired private ChangeAccount changing;
    @Autowired private CloseStaffAccount closing;
    @Autowired private GiveFirstPassword giving;
    @Autowired private LookAtAccounts looking;
    @Autowired private JdbcClient jdbc;
    private Actor admin;

    @BeforeEach
    void anAdministratorIsThere() {
        admin = SampleAccounts.administrator(accounts).actor();
    }

    private static AccountEntry entry(String account, String... roles) {
        return new AccountEntry(account, "王五", "330726-zjj", List.of(roles));
    }

    private List<AccountChange> log(String account) {
        return looking.changes(admin, account, Long.MAX_VALUE, 10);
    }

    @Test
    void anAccountIsOpenedWithAFirstPasswordThatIsDue() {
        var opened = opening.open(admin, entry("adm-opened", "handler", "unit-head"));
        var account = signIn.signIn("adm-opened", opened.firstPassword(), CLIENT);
        assertThat(account.passwordDue()).isTrue();
        assertThat(account.roles()).containsExactlyInAnyOrder(Role.HANDLER, Role.UNIT_HEAD);
        assertThat(account.region()).isEqualTo("330726");
        assertThat(log("adm-opened")).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(AccountChange.What.OPENED);
            assertThat(line.by()).isEqualTo("sample-admin");
            assertThat(line.rolesAfter()).containsExactly("handler", "unit-head");
        });
    }

    @Test
    void whatCannotBeTakenIsNamedAndNothingIsOpened() {
        var wrong = catchThrowableOfType(InvalidInput.class, () -> opening.open(admin, new AccountEntry("a b", " ", "no such unit", List.of("admin", "handler", "machine"))));
        assertThat(wrong.faults()).extracting(FieldFault::field).contains("account", "name", "unit", "roles");
        assertThatThrownBy(() -> opening.open(admin, new AccountEntry("adm-unitless", "某", "", List.of("clerk")))).isInstanceOf(InvalidInput.class).hasMessageContaining("unit");
        opening.open(admin, entry("adm-taken", "handler"));
        assertThatThrownBy(() -> opening.open(admin, entry("adm-taken", "clerk"))).hasMessageContaining("taken");
        assertThat(log("adm-taken")).hasSize(1);
    }

    @Test
    void otherRolesAndUnitsAreLoggedBeforeAndAfter() {
        opening.open(admin, entry("adm-moved", "handler"));
        changing.change(admin, "adm-moved", new AccountEntry(null, "王五", "330726-xfj", List.of("clerk")));
        assertThat(accounts.find("adm-moved")).hasValueSatisfying(account -> assertThat(account.roles()).containsExactly(Role.CLERK));
        assertThat(log("adm-moved").getFirst()).satisfies(line -> {
            assertThat(line.rolesBefore()).containsExactly("handler");
            assertThat(line.unitBefore() + " " + line.unitAfter()).isEqualTo("330726-zjj 330726-xfj");
        });
    }

    @Test
    void aNewFirstPasswordIsDueAndTheOldOneNoLongerOpens() {
        var first = opening.open(admin, entry("adm-forgot", "handler")).firstPassword();
        var second = giving.give(admin, "adm-forgot");
        assertThatThrownBy(() -> signIn.signIn("adm-forgot", first, CLIENT)).isInstanceOf(WrongCredentials.class);
        assertThat(signIn.signIn("adm-forgot", second, CLIENT).passwordDue()).isTrue();
        assertThatThrownBy(() -> giving.give(admin, "sample-admin")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aClosedAccountStaysClosed() {
        opening.open(admin, entry("adm-closed", "handler"));
        closing.close(admin, "adm-closed");
        assertThat(looking.find(admin, "adm-closed")).hasValueSatisfying(member -> assertThat(member.active()).isFalse());
        assertThatThrownBy(() -> closing.close(admin, "adm-closed")).hasMessageContaining("closed");
        assertThatThrownBy(() -> changing.change(admin, "adm-closed", entry("x", "handler"))).hasMessageContaining("closed");
        assertThatThrownBy(() -> opening.open(admin, entry("adm-closed", "handler"))).hasMessageContaining("taken");
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        accounts.create(new Account("adm-second", "管理员", null, null, Set.of(Role.ADMIN)), SampleAccounts.PASSWORD);
        assertThatThrownBy(() -> changing.change(admin, "sample-admin", new AccountEntry(null, "管理员", null, List.of("auditor")))).hasMessageContaining("access.roles.own");
        changing.change(admin, "sample-admin", new AccountEntry(null, "管理员", null, List.of("admin")));
    }

    @Test
    @Transactional
    void theLastAdministratorIsNeitherClosedNorTurnedIntoSomethingElse() {
        jdbc.sql("update account set active = false where 'admin' = any(roles) and account <> 'sample-admin'").update();
        assertThatThrownBy(() -> closing.close(admin, "sample-admin")).hasMessageContaining("last-admin");
        var other = new Actor("adm-other", null, null, Set.of(Role.ADMIN));
        assertThatThrownBy(() -> changing.change(other, "sample-admin", new AccountEntry(null, "管理员", null, List.of("auditor")))).hasMessageContaining("last-admin");
    }

    @Test
    void theLogIsPagedAndNobodyRewritesIt() {
        opening.open(admin, entry("adm-logged", "handler"));
        giving.give(admin, "adm-logged");
        var newest = looking.changes(admin, "adm-logged", Long.MAX_VALUE, 1);
        assertThat(looking.changes(admin, "adm-logged", newest.getFirst().id(), 1)).extracting(AccountChange::what).containsExactly(AccountChange.What.OPENED);
        assertThatThrownBy(() -> jdbc.sql("update account_change set by_account = 'x'").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from account_change").update()).hasMessageContaining("append-only");
        var auditor = new Actor("adm-auditor", null, null, Set.of(Role.AUDITOR));
        assertThat(looking.changes(auditor, null, Long.MAX_VALUE, 1)).hasSize(1);
        assertThatThrownBy(() -> looking.list(auditor, "", 1)).isInstanceOf(NoRight.class);
    }
}
