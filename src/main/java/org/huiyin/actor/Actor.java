package org.huiyin.actor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks: a member of staff, a petitioner holding number and code, a machine client, or the house itself.
 *
 * @param account stable name written into every event and reading ({@code handler}, {@code petitioner}, {@code system})
 * @param unit    id of the organisation acted for; {@code null} for petitioners, the public and administrators without a unit
 * @param region  region code of that organisation, in which lists are scoped; {@code null} where there is no unit
 * @param roles   what the actor is; empty for the public
 * @param scopes  what a machine client was allowed; empty for everybody else
 * @param loans   whose place this person takes at present, each with roles that are not the person's own; {@code roles} holds them too
 */
public record Actor(String account, @Nullable String unit, @Nullable String region, Set<Role> roles, Set<Scope> scopes, List<Loan> loans) {

    /** Anyone who has not signed in. */
    public static final Actor PUBLIC = new Actor("public", null, null, Set.of());
    /** The house itself, when a lapsed term changes a status. */
    public static final Actor SYSTEM = new Actor("system", null, null, Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        loans = List.copyOf(loans);
    }

    public Actor(String account, @Nullable String unit, @Nullable String region, Set<Role> roles) {
        this(account, unit, region, roles, Set.of(), List.of());
    }

    /** A program that acts for a unit, as far as its scopes go. */
    public static Actor machine(String account, @Nullable String unit, @Nullable String region, Set<Scope> scopes) {
        return new Actor(account, unit, region, Set.of(Role.MACHINE), scopes, List.of());
    }

    /** Whoever showed the query code of this petition; may act on this one only. */
    public static Actor petitioner(String number) {
        return new Actor("petitioner/" + number, null, null, Set.of(Role.PETITIONER));
    }

    /** Whoever showed a code of his own as one of a group, at that place of its list; may look and add something. */
    public static Actor member(String number, int place) {
        return new Actor("member/" + number + '/' + place, null, null, Set.of(Role.MEMBER));
    }

    /** Whether this is the petitioner of the petition with that number. */
    public boolean petitions(String number) {
        return roles.contains(Role.PETITIONER) && account.equals("petitioner/" + number);
    }

    /** Whether this is the petitioner of the petition with that number, or somebody of its group. */
    public boolean belongsTo(String number) {
        return petitions(number) || roles.contains(Role.MEMBER) && account.startsWith("member/" + number + '/');
    }

    /** The roles that are the person's own and not lent by somebody absent. */
    public Set<Role> ownRoles() {
        return roles.stream().filter(role -> loans.stream().noneMatch(loan -> loan.roles().contains(role))).collect(Collectors.toUnmodifiableSet());
    }

    /** The same person in the place of these absent ones. */
    public Actor deputising(List<Loan> absent) {
        if (absent.isEmpty() && loans.isEmpty()) {
            return this;
        }
        var own = ownRoles();
        var lent = absent.stream().map(loan -> new Loan(loan.account(), loan.roles().stream().filter(role -> !own.contains(role)).collect(Collectors.toSet()))).toList();
        var all = Stream.concat(own.stream(), lent.stream().flatMap(loan -> loan.roles().stream())).collect(Collectors.toSet());
        return new Actor(account, unit, region, all, scopes, lent);
    }

    /** The same without what these people lent; without all of it if the person is one of them. */
    public Actor without(Collection<String> kept) {
        return loans.isEmpty() ? this : deputising(kept.contains(account) ? List.of() : loans.stream().filter(loan -> !kept.contains(loan.account())).toList());
    }

    /**
     * In whose place the person acts: that of the absent one in whose hands it is, else of one who lends the right where it is not the person's own.
     *
     * @param hands account of the person who has the matter in hand, if anybody has
     * @return {@code null} if the person acts for themselves
     */
    public @Nullable String inPlaceOf(Right right, @Nullable String hands) {
        var lenders = loans.stream().filter(loan -> loan.account().equals(hands)).findFirst();
        if (lenders.isPresent() || ownRoles().stream().anyMatch(right.holders()::contains)) {
            return lenders.map(Loan::account).orElse(null);
        }
        return loans.stream().filter(loan -> loan.roles().stream().anyMatch(right.holders()::contains)).map(Loan::account).findFirst().orElse(null);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(right.holders()::contains) || scopes.stream().anyMatch(scope -> scope.rights().contains(right));
    }

    public boolean signedIn() {
        return !roles.isEmpty() && !roles.contains(Role.PETITIONER) && !roles.contains(Role.MEMBER);
    }
}
