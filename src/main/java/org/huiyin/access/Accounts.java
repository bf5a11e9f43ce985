package org.huiyin.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of staff. Passwords are kept as argon2id hashes only. */
@Repository
public class Accounts {

    private static final String COLUMNS = "account, display_name, unit, region, roles, password_due";

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Opens an account.
     *
     * @throws InvalidInput field {@code account} if the name is taken, empty or longer than 100 characters; field {@code roles} if empty
     */
    public void create(Account account, String password) {
        createAll(List.of(account), password);
    }

    /**
     * Opens several accounts with the same first password, all or none. It is hashed once, so their stored hashes are equal.
     *
     * @throws InvalidInput as {@link #create}
     */
    @Transactional
    public void createAll(Collection<Account> accounts, String password) {
        accounts.forEach(Accounts::check);
        var hash = passwords.hash(password);
        if (accounts.stream().mapToInt(account -> insert(account, hash)).sum() < accounts.size()) {
            throw InvalidInput.of("account", "access.account.taken");
        }
    }

    private static void check(Account account) {
        var faults = new InvalidInput.Collector();
        if (account.account().isBlank() || account.account().length() > 100) {
            faults.fault("account", "access.account.length", 100);
        }
        if (account.roles().isEmpty()) {
            faults.fault("roles", "access.roles.empty");
        }
        if (account.roles().contains(Role.MACHINE)) {
            faults.fault("roles", "access.roles.machine");
        }
        faults.complain();
    }

    private int insert(Account account, String hash) {
        return jdbc.sql("""
                insert into account (account, password_hash, display_name, unit, region, roles, password_due, created_at)
                values (:account, :hash, :name, :unit, :region, :roles, :due, :at)
                on conflict (account) do nothing""")
                .param("account", account.account())
                .param("hash", hash)
                .param("name", account.displayName())
                .param("unit", account.unit())
                .param("region", account.region())
                .param("roles", account.roles().stream().map(Role::code).sorted().toArray(String[]::new))
                .param("due", account.passwordDue())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The account of this name, as long as it is active. */
    public Optional<Account> find(String account) {
        return jdbc.sql("select " + COLUMNS + " from account where account = :account and active")
                .param("account", account).query(Accounts::account).optional();
    }

    /** How colleagues call the holders of these accounts and these machine clients, closed ones included; an unknown one is absent. */
    public Map<String, String> displayNames(Collection<String> accounts) {
        return jdbc.sql("""
                select account, display_name from account where account = any(:accounts)
                union all select 'machine/' || id, name from machine_client where id = any(:clients)""")
                .param("accounts", accounts.toArray(String[]::new))
                .param("clients", accounts.stream().filter(name -> name.startsWith("machine/")).map(name -> name.substring("machine/".length())).toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("account"), row.getString("display_name"))).list().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Accounts of people who are called just that, closed ones included; the first fifty. */
    public List<Account> namesakes(String displayName) {
        return jdbc.sql("select " + COLUMNS + " from account where display_name = :name order by account limit 50")
                .param("name", displayName.strip()).query(Accounts::account).list();
    }

    /** The active accounts of a unit, by name; the first two hundred. */
    public List<Account> of(String unit) {
        return jdbc.sql("select " + COLUMNS + " from account where unit = :unit and active order by account limit 200")
                .param("unit", unit).query(Accounts::account).list();
    }

    /** Active accounts by name, beginning behind {@code after} (empty for the first page). */
    public List<Account> list(String after, int limit) {
        return jdbc.sql("select " + COLUMNS + " from account where account > :after and active order by account limit :limit")
                .param("after", after).param("limit", limit).query(Accounts::account).list();
    }

    /** Whether any of these accounts is active and opens with the password; one comparison for each different hash. */
    public boolean anyOpensWith(Collection<String> accounts, String password) {
        return jdbc.sql("select distinct password_hash from account where account = any(:accounts) and active")
                .param("accounts", accounts.toArray(String[]::new)).query(String.class).list().stream()
                .anyMatch(hash -> passwords.matches(password, hash));
    }

    /**
     * Gives an account another password and ends its sessions, together.
     *
     * @param due  whether its holder must choose one of their own at the next sign-in
     * @param kept id of the one session that goes on, if any
     */
    public void setPassword(String account, String password, boolean due, @Nullable String kept) {
        jdbc.sql("""
                with changed as (update account set password_hash = :hash, password_due = :due where account = :account and active returning account)
                delete from spring_session s using changed c where s.principal_name = c.account and (:kept::text is null or s.session_id <> :kept)""")
                .param("account", account).param("hash", passwords.hash(password)).param("due", due).param("kept", kept).update();
    }

    /** Closes an account; whoever is signed in with it is signed out at once, on every node, and its mail address is forgotten. */
    @Transactional
    public void close(String account) {
        jdbc.sql("update account set active = false where account = :account").param("account", account).update();
        jdbc.sql("delete from spring_session where principal_name = :account").param("account", account).update();
        jdbc.sql("delete from staff_mailbox where account = :account").param("account", account).update();
        jdbc.sql("delete from staff_mailbox_asked where account = :account").param("account", account).update();
    }

    /** The stored hash beside its account, for {@link SignIn} alone. */
    Optional<Known> known(String account) {
        return jdbc.sql("select " + COLUMNS + ", password_hash from account where account = :account and active")
                .param("account", account)
                .query((row, n) -> new Known(account(row, n), row.getString("password_hash"))).optional();
    }

    record Known(Account account, String passwordHash) {}

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(row.getString("account"), row.getString("display_name"), row.getString("unit"), row.getString("region"),
                roles(row.getArray("roles")), row.getBoolean("password_due") ? Due.PASSWORD : Due.NOTHING);
    }

    private static Set<Role> roles(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }
}
