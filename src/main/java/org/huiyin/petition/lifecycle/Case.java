package org.huiyin.petition.lifecycle;

import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;

/** A petition as the door holds it: what is fixed since it came, what a transition may change ({@link Course}), and the head of its chain. */
public record Case(long id, String number, Origin origin, Course course, int version, int headSeq, byte[] headHash) {

    Case in(Course next) {
        return new Case(id, number, origin, next, version, headSeq, headHash);
    }

    public Status status() {
        return course.status();
    }

    /** Whether nothing more is owed by any unit: the last word is still to be delivered, and what it supports to be carried out (Art 32, 36). */
    public boolean ended() {
        var answer = course.path().answer();
        return status().ended() && !(status().decidedForGood() && (contactable() && answer.deliveredOn() == null || answer.owed()));
    }

    public boolean contactable() {
        return origin.contactable();
    }

    /** Whether the petition is a residual claim, to which alone the 60 days apply (Art 31(6), 34). */
    public boolean residualClaim() {
        return claimOn(Route.RESIDUAL);
    }

    /** Whether an organ is asked to perform a duty of the law (Art 31(5)). */
    public boolean legalDuty() {
        return claimOn(Route.LEGAL_DUTY);
    }

    private boolean claimOn(String route) {
        return course.petitionClass() == PetitionClass.CLAIM && route.equals(course.path().route());
    }

    public boolean accusation() {
        return course.petitionClass() == PetitionClass.ACCUSATION;
    }

    /** Whether it accuses, and whoever accuses can be told (Art 30). */
    public boolean realNameAccusation() {
        return accusation() && contactable();
    }

    /** Whether its matter is worked on here, and not left as a number only (Art 30). */
    boolean here() {
        return !course.secrecy().trace();
    }

    boolean accuserOwed() {
        return realNameAccusation() && here();
    }

    /** Whether no claim is supported as the answer stands, so that no promise is owed. */
    boolean unsupported() {
        return !course.supported();
    }

    boolean redone() {
        return status() == Status.HANDLING && course.path().redo();
    }

    /** Whether the answer opens a review window: a handling opinion does (Art 35), other routes have remedies of their own. */
    public boolean reviewable() {
        return residualClaim();
    }

    /** Whether the office wants a report back (Art 22). */
    public boolean assigned() {
        return course.desk().assignedBy() != null;
    }

    /** Whether it lies with an organ that has yet to say whether it takes it on. */
    public boolean withOrgan() {
        return status() == Status.FORWARDED || status() == Status.ASSIGNED;
    }

    /** Whether that organ owes the petitioner a notice (Art 23): nobody can be told who left no name or address. */
    boolean noticeOwed() {
        return withOrgan() && contactable();
    }

    /** Whether a mediation ended in an agreement, carried out or still to be. */
    boolean agreed() {
        return executing() || status() == Status.CLOSED;
    }

    /** Whether the office above is to look at how it was handled before. */
    boolean escalated() {
        var verification = course.desk().verification();
        return verification != null && verification.result() == null;
    }

    boolean executing() {
        return status() == Status.EXECUTING;
    }

    boolean registered() {
        return status() == Status.REGISTERED;
    }
}
