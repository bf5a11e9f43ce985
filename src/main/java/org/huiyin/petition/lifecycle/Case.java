package org.huiyin.petition.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/** A petition as the door holds it: what is fixed since it came, what a transition may change ({@link Course}), and the head of its chain. */
public record Case(long id, String number, Origin origin, Course course, int version, int headSeq, byte[] headHash) {

    /** What stays as it came. */
    public record Origin(String office, Channel channel, String title, String claim, boolean contactable,
            boolean electronicDelivery, String profile, Instant receivedAt, boolean historical) {}

    /** What the procedure changes. {@code accusedSettled}: it is known which units are accused, or the matter is no accusation. */
    public record Course(Status status, String region, String holder, @Nullable String handler, @Nullable PetitionClass petitionClass,
            @Nullable String category, @Nullable String place, boolean classified, boolean sealed, List<String> excluded, boolean accusedSettled,
            @Nullable String route, @Nullable String assignedBy, @Nullable LocalDate acceptedOn, @Nullable LocalDate issuedOn, boolean supported) {

        public Course at(Status next) {
            return new Course(next, region, holder, handler, petitionClass, category, place, classified, sealed, excluded, accusedSettled, route, assignedBy,
                    acceptedOn, issuedOn, supported);
        }

        public Course heldBy(String unit) {
            return new Course(status, region, unit, null, petitionClass, category, place, classified, sealed, excluded, accusedSettled, route, assignedBy,
                    acceptedOn, issuedOn, supported);
        }

        public Course assignedBy(@Nullable String office) {
            return new Course(status, region, holder, handler, petitionClass, category, place, classified, sealed, excluded, accusedSettled, route, office,
                    acceptedOn, issuedOn, supported);
        }

        /** Classified: whoever is accused by what was no accusation before is not settled yet. */
        public Course as(PetitionClass kind, String content, String code, @Nullable String where) {
            var accusation = kind == PetitionClass.ACCUSATION;
            var settled = !accusation || petitionClass == PetitionClass.ACCUSATION && accusedSettled;
            return new Course(status, code, holder, handler, kind, content, where, true, sealed || accusation, excluded, settled, route, assignedBy,
                    acceptedOn, issuedOn, supported);
        }

        /** These units are accused, besides those known already; none at all is an answer too. */
        public Course accusing(List<String> units) {
            var all = Stream.concat(excluded.stream(), units.stream()).distinct().toList();
            return new Course(status, region, holder, handler, petitionClass, category, place, classified, sealed, all, true, route, assignedBy,
                    acceptedOn, issuedOn, supported);
        }

        public Course accepted(String by, @Nullable String path, LocalDate on) {
            return new Course(status, region, holder, by, petitionClass, category, place, classified, sealed, excluded, accusedSettled, path, assignedBy,
                    on, issuedOn, supported);
        }

        public Course answered(boolean anyClaimSupported, LocalDate on) {
            return new Course(status, region, holder, handler, petitionClass, category, place, classified, sealed, excluded, accusedSettled, route, assignedBy,
                    acceptedOn, on, anyClaimSupported);
        }
    }

    public Status status() {
        return course.status();
    }

    public boolean contactable() {
        return origin.contactable();
    }

    /** Whether the petition is a residual claim, to which alone the 60 days apply (Art 31(6), 34). */
    public boolean residualClaim() {
        return course.petitionClass() == PetitionClass.CLAIM && Route.RESIDUAL.equals(course.route());
    }

    /** Whether the answer opens a review window: a handling opinion does (Art 35), other routes have remedies of their own. */
    public boolean reviewable() {
        return residualClaim();
    }

    /** Whether an organ is asked to perform a duty of the law (Art 31(5)). */
    public boolean legalDuty() {
        return course.petitionClass() == PetitionClass.CLAIM && Route.LEGAL_DUTY.equals(course.route());
    }

    /** Whether the office wants a report back (Art 22). */
    public boolean assigned() {
        return course.assignedBy() != null;
    }
}
