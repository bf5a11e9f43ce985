package org.huiyin.petition.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/** A petition as the door holds it: what is fixed since it came, what a transition may change ({@link Course}), and the head of its chain. */
public record Case(long id, String number, Origin origin, Course course, int version, int headSeq, byte[] headHash) {

    /** What stays as it came. */
    public record Origin(String office, Channel channel, String title, String claim, boolean contactable, List<String> excluded,
            boolean electronicDelivery, String profile, Instant receivedAt, boolean historical) {}

    /** What the procedure changes. */
    public record Course(Status status, String region, String holder, @Nullable String handler, @Nullable PetitionClass petitionClass,
            @Nullable String category, @Nullable String place, boolean classified, boolean sealed, @Nullable String route,
            @Nullable String assignedBy, boolean supported, @Nullable LocalDate acceptedOn) {

        public Course at(Status next) {
            return new Course(next, region, holder, handler, petitionClass, category, place, classified, sealed, route, assignedBy, supported, acceptedOn);
        }

        public Course heldBy(String unit) {
            return new Course(status, region, unit, null, petitionClass, category, place, classified, sealed, route, assignedBy, supported, acceptedOn);
        }

        public Course assignedBy(@Nullable String office) {
            return new Course(status, region, holder, handler, petitionClass, category, place, classified, sealed, route, office, supported, acceptedOn);
        }

        public Course as(PetitionClass kind, String content, String code, @Nullable String where) {
            var hidden = sealed || kind == PetitionClass.ACCUSATION;
            return new Course(status, code, holder, handler, kind, content, where, true, hidden, route, assignedBy, supported, acceptedOn);
        }

        public Course accepted(String by, @Nullable String path, LocalDate on) {
            return new Course(status, region, holder, by, petitionClass, category, place, classified, sealed, path, assignedBy, supported, on);
        }

        public Course supported(boolean anyClaim) {
            return new Course(status, region, holder, handler, petitionClass, category, place, classified, sealed, route, assignedBy, anyClaim, acceptedOn);
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

    /** Whether the answer opens a review window: claims only (Art 35). */
    public boolean reviewable() {
        return course.petitionClass() == PetitionClass.CLAIM;
    }

    /** Whether the office wants a report back (Art 22). */
    public boolean assigned() {
        return course.assignedBy() != null;
    }
}
