package org.huiyin.petition.lifecycle;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a petition lies, and who else has a part in it. Units are organisation ids.
 *
 * @param office     the petition office that routes it
 * @param holder     the unit whose move it is
 * @param handler    account of the person in that unit who has it in hand
 * @param via        through whose hands it came to the holder, the last sender last
 * @param assignedBy who wants a report on it (Art 22)
 * @param organ      the organ that handles it or handled it
 * @param reviewer   the organ that reviewed it last (Art 35, 36)
 * @param helpers    units that each answer a part of a joint matter (Art 24)
 * @param arbiter    who decides the dispute over its jurisdiction (Art 24)
 * @param informed   units that were told of it
 * @param verification that the office above looks at how the matter was handled before it came again; {@code null} for most
 */
public record Desk(String office, String holder, @Nullable String handler, List<String> via, @Nullable String assignedBy, @Nullable String organ,
        @Nullable String reviewer, List<String> helpers, @Nullable String arbiter, List<String> informed,
        @Nullable Verification verification) {

    /** A petition that has just come to an office. */
    public static Desk at(String office) {
        return new Desk(office, office, null, List.of(), null, null, null, List.of(), null, List.of(), null);
    }

    /** Who sent it to the holder. */
    public @Nullable String sender() {
        return via.isEmpty() ? null : via.getLast();
    }

    /** The office that first received it. */
    public String first() {
        return via.isEmpty() ? office : via.getFirst();
    }

    /** Every unit that has a place on it. */
    public List<String> units() {
        return Stream.concat(Stream.of(office, holder), circle().stream()).distinct().toList();
    }

    /** Every unit besides office and holder that knows of it by the procedure. */
    List<String> circle() {
        return Stream.of(via.stream(), Stream.of(organ, reviewer, arbiter, assignedBy).filter(Objects::nonNull), helpers.stream(), informed.stream())
                .flatMap(units -> units).filter(unit -> !unit.equals(office) && !unit.equals(holder)).distinct().toList();
    }

    /** Sent to an organ that may be competent. */
    public Desk sentTo(String unit, @Nullable String assigning) {
        return new Desk(office, unit, null, and(via, holder), assigning == null ? assignedBy : assigning, unit, reviewer, helpers, null, informed, verification);
    }

    /** Handed down to the office of a lower region, which routes it from here on. */
    public Desk handedDownTo(String lower, @Nullable String assigning) {
        return new Desk(lower, lower, null, and(via, holder), assigning == null ? assignedBy : assigning, null, null, helpers, null, informed, verification);
    }

    /** Moved to the office above, past one that must not know of it. */
    public Desk movedUpTo(String higher) {
        return new Desk(higher, higher, null, List.of(), null, null, null, List.of(), null, List.of(), null);
    }

    /** With the office of another place, to which it belongs; the first one knows where it went. */
    public Desk movedTo(String other) {
        return new Desk(other, other, null, List.of(), null, null, null, List.of(), null, and(informed, office), verification);
    }

    /** Back to whoever sent it, and nobody helps any longer; {@code owing}: who itself owes a report on it. */
    public Desk returned(boolean owing) {
        var back = via.getLast();
        var routing = holder.equals(office) ? back : office;
        return new Desk(routing, back, null, via.subList(0, via.size() - 1), owing ? via.get(Math.max(0, via.size() - 2)) : back.equals(assignedBy) ? null : assignedBy,
                back.equals(routing) ? null : back, reviewer, List.of(), null, informed, verification);
    }

    public Desk inHandsOf(@Nullable String account) {
        return new Desk(office, holder, account, via, assignedBy, organ, reviewer, helpers, arbiter, informed, verification);
    }

    /** Before the organ that reviews. */
    public Desk reviewedBy(String unit) {
        return new Desk(office, unit, null, via, assignedBy, organ, unit, helpers, arbiter, reviewer == null ? informed : and(informed, reviewer), verification);
    }

    public Desk backToOrgan() {
        return new Desk(office, organ == null ? holder : organ, null, via, assignedBy, organ, reviewer, helpers, arbiter, informed, verification);
    }

    /** Before whoever decides which unit is competent. */
    public Desk disputedBefore(String unit) {
        return new Desk(office, unit, null, via, assignedBy, organ, reviewer, helpers, unit, and(informed, holder), verification);
    }

    /** With the unit that the decision on jurisdiction names; it goes back to nobody, and whoever it wants to help it asks anew. */
    public Desk settledOn(String unit) {
        return new Desk(office, unit, null, List.of(office), assignedBy, unit, reviewer, List.of(), arbiter, informed, verification);
    }

    public Desk helpedBy(List<String> units) {
        return new Desk(office, holder, handler, via, assignedBy, organ, reviewer, units, arbiter, informed, verification);
    }

    public Desk informing(List<String> units) {
        return new Desk(office, holder, handler, via, assignedBy, organ, reviewer, helpers, arbiter, Stream.concat(informed.stream(), units.stream()).distinct().toList(), verification);
    }

    /** Looked at by the office above, which is told of it; nobody waits for that. */
    public Desk escalatedTo(String above) {
        return informing(List.of(above)).looked(new Verification(above, null));
    }

    /** Looked at from above no longer. */
    public Desk unescalated() {
        return looked(null);
    }

    public Desk verified(Verification.Result result) {
        return looked(verification == null ? null : new Verification(verification.office(), result));
    }

    private Desk looked(@Nullable Verification next) {
        return new Desk(office, holder, handler, via, assignedBy, organ, reviewer, helpers, arbiter, informed, next);
    }

    /** Who looks at it from above. */
    @Nullable String verifier() {
        return verification == null ? null : verification.office();
    }

    /** Everything that a unit had is its successor's (Art 24). */
    public Desk succeeded(String unit, String successor) {
        return new Desk(swap(office, unit, successor), swap(holder, unit, successor), unit.equals(holder) ? null : handler, swap(via, unit, successor),
                assignedBy == null ? null : swap(assignedBy, unit, successor), organ == null ? null : swap(organ, unit, successor),
                reviewer == null ? null : swap(reviewer, unit, successor), swap(helpers, unit, successor),
                arbiter == null ? null : swap(arbiter, unit, successor), swap(informed, unit, successor),
                verification == null ? null : verification.succeeded(unit, successor));
    }

    /** Without the units that must not know of it; what one of them sent or decided stands to the office. */
    public Desk without(Predicate<@Nullable String> hidden) {
        return new Desk(office, holder, handler, via.stream().map(unit -> hidden.test(unit) ? office : unit).distinct().toList(), kept(assignedBy, hidden), kept(organ, hidden),
                kept(reviewer, hidden), helpers.stream().filter(hidden.negate()).toList(), kept(arbiter, hidden), informed.stream().filter(hidden.negate()).toList(),
                verification == null || hidden.test(verification.office()) ? null : verification);
    }

    /** Back with its office, to be sent elsewhere; whoever sent it to the office still waits for it. */
    public Desk takenBack() {
        var before = via.contains(office) ? via.subList(0, via.indexOf(office)) : List.<String>of();
        return new Desk(office, office, null, before, office.equals(assignedBy) || !before.contains(assignedBy) ? null : assignedBy, null, null, List.of(), null, informed, verification);
    }

    private static @Nullable String kept(@Nullable String unit, Predicate<@Nullable String> hidden) {
        return hidden.test(unit) ? null : unit;
    }

    private static String swap(String each, String unit, String successor) {
        return each.equals(unit) ? successor : each;
    }

    private static List<String> swap(List<String> all, String unit, String successor) {
        return all.stream().map(each -> swap(each, unit, successor)).distinct().toList();
    }

    private static List<String> and(List<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).distinct().toList();
    }
}
