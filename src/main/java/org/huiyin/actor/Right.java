package org.huiyin.actor;

import static org.huiyin.actor.Role.*;

import java.util.Set;

/**
 * What a use case demands of its caller, and the roles that carry it; machines have it by their {@link Scope}. A right opens the door of a use case;
 * <em>which</em> cases lie behind it is decided by the actor's unit, in SQL.
 */
public enum Right {
    /** To take a whole file along as one archive. */
    EXPORT_FILE(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER, SUPERVISOR),
    /** To speak with colleagues about a case, and to keep things for oneself while working on it. */
    NOTE(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER, SUPERVISOR),
    RECORD_PETITION(CLERK, TRIAGE, OFFICE_LEADER),
    /** To help somebody of the village to file; it opens no case. */
    HELP_FILE(GRID),
    /** To take a sealed letter from somebody's hand. */
    CARRY_LETTER(GRID, CLERK, TRIAGE, OFFICE_LEADER),
    LIST_CASES(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER, SUPERVISOR),
    READ_FILE(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER, SUPERVISOR),
    REVEAL_PETITIONER(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER),
    /** To be one of the chain that routes, handles and looks again: only they know of a sealed matter (Art 30). */
    KNOW_SEALED(TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER),
    READ_READINGS(AUDITOR),
    /** To see who of the accused had seen a petition before that was known. */
    READ_EXPOSURES(AUDITOR, OFFICE_LEADER, SUPERVISOR),
    CLASSIFY(CLERK, TRIAGE, OFFICE_LEADER),
    REFUSE(CLERK, TRIAGE, OFFICE_LEADER),
    REPORT_URGENT(OFFICE_LEADER),
    ROUTE(TRIAGE, OFFICE_LEADER),
    OBJECT(TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD),
    SETTLE_OBJECTION(TRIAGE, OFFICE_LEADER, UNIT_HEAD),
    SETTLE_JURISDICTION(OFFICE_LEADER, UNIT_HEAD, REVIEWER),
    HAND_DOWN(HANDLER, UNIT_HEAD),
    HANDLE(HANDLER, UNIT_HEAD),
    /** To hear the petitioner and look into the facts, in handling and in review alike. */
    INVESTIGATE(HANDLER, UNIT_HEAD, REVIEWER),
    HEAR(HANDLER, UNIT_HEAD, REVIEWER),
    APPOINT(UNIT_HEAD, OFFICE_LEADER),
    /** To step aside oneself; whether somebody else must, is decided by whoever carries {@link #RECUSE_OTHERS}. */
    RECUSE(HANDLER, TRIAGE, UNIT_HEAD, OFFICE_LEADER, REVIEWER),
    RECUSE_OTHERS(UNIT_HEAD, OFFICE_LEADER, REVIEWER),
    SIGN(UNIT_HEAD),
    /** To write down who of a group was told of a paper. */
    TELL(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER),
    /** To ask the petitioner something. */
    ASK(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER),
    DELIVER(HANDLER, UNIT_HEAD, REVIEWER),
    CLOSE(HANDLER, UNIT_HEAD),
    REVIEW(REVIEWER),
    CARE(TRIAGE, OFFICE_LEADER),
    /** To urge an organ that let a promised day pass. */
    URGE(TRIAGE, OFFICE_LEADER),
    /** To look, from the office above, at how a matter was handled that came again. */
    VERIFY(TRIAGE, OFFICE_LEADER),
    RECOMPUTE(OFFICE_LEADER),
    /** To put right whom a petition accuses: it closes the sight of some and opens that of others. */
    CORRECT_ACCUSED(OFFICE_LEADER),
    RECORD_FOR_PETITIONER(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, REVIEWER),
    /** To see which closed files are due to be given up, and to propose it. */
    PROPOSE_ERASURE(TRIAGE, OFFICE_LEADER),
    /** To consent to what another proposed; then it is gone. */
    CONSENT_TO_ERASURE(OFFICE_LEADER),
    /** To put a finished matter before the public with its petitioner's consent, and to take it back. */
    PUBLISH(TRIAGE, OFFICE_LEADER),
    /** To plan a day on which leaders receive people, and to announce it. */
    PLAN_RECEPTION(TRIAGE, OFFICE_LEADER),
    /** To read, before a visit, how a place stands: counts and clocks, nobody's name. */
    READ_BRIEFING(TRIAGE, OFFICE_LEADER, LEADER),
    /** To note what was heard at a round through a village, and to keep what is known of the place. */
    NOTE_VISITS(GRID, CLERK, TRIAGE, OFFICE_LEADER),
    /** To lay a letter or a petition before a leader. */
    LAY_BEFORE(TRIAGE, OFFICE_LEADER),
    /** To read what lies in the own tray, and to instruct in writing. */
    INSTRUCT(LEADER),
    /** To name who may write in a leader's name: the leader, and the head of the office. */
    NAME_DELEGATE(OFFICE_LEADER, LEADER),
    /** To write in the name of a leader who named one as delegate, or for whom the office did. */
    BE_DELEGATE(CLERK, TRIAGE, OFFICE_LEADER),
    /** To write down for somebody that they come to a reception day. */
    REGISTER_BATCH(GRID, CLERK, TRIAGE, OFFICE_LEADER),
    /** To see who has registered for the own office's reception days, and to keep that list. */
    READ_BATCHES(CLERK, TRIAGE, OFFICE_LEADER),
    /** To take calls of the direct train, to send its cars, and to see where they are. */
    KEEP_TRAIN(CLERK, TRIAGE, OFFICE_LEADER),
    /** To go along with the direct train and press on a phone how far it is; which trips is decided by the team. */
    RIDE_TRAIN(GRID, CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, LEADER),
    /** To see what was promised on reception days, as far as it is the own office's, the own unit's, or in one's own hand. */
    SEE_FOLLOW_UPS(CLERK, TRIAGE, OFFICE_LEADER, LEADER, HANDLER, UNIT_HEAD),
    /** To hand over what was promised, to call back, and to find it kept. */
    FOLLOW_UP(CLERK, TRIAGE, OFFICE_LEADER),
    /** To say for the own unit what was done for a promise. */
    REPORT_BACK(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD),
    /** To keep the own office's mediations and its roster of mediators. */
    MEDIATE(CLERK, TRIAGE, OFFICE_LEADER),
    /** To see what a joint conference gave the own unit to do, to propose items, and to report back. */
    ATTEND_CONFERENCE(CLERK, TRIAGE, OFFICE_LEADER, LEADER, HANDLER, UNIT_HEAD),
    /** To keep the joint conference: agenda, minutes, decisions and what becomes of them. */
    HOLD_CONFERENCE(TRIAGE, OFFICE_LEADER, LEADER),
    /** To call departments to one place, for a joint reception or because a village needs them. */
    SUMMON(GRID, CLERK, TRIAGE, OFFICE_LEADER),
    /** To see what one called oneself or the own unit is called to, to note who came, and how it goes on. */
    ATTEND_SUMMONS(GRID, CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD),
    /** To stand for the own unit before people: at a window of a one-stop centre, and with its answer at a joint reception. */
    SERVE_WINDOW(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD),
    /** To answer those who ask the own office to be received by video, to name a time, and to lead the call. */
    KEEP_VIDEO(CLERK, TRIAGE, OFFICE_LEADER),
    /** To take part in a video visit to which one was asked. */
    JOIN_VIDEO(CLERK, TRIAGE, OFFICE_LEADER, LEADER, HANDLER, UNIT_HEAD),
    /** To see how the duties of leaders stand in the offices below. */
    WATCH_DUTIES(TRIAGE, OFFICE_LEADER, SUPERVISOR),
    OWN_PETITION(PETITIONER),
    SUPPLEMENT(PETITIONER, MEMBER),
    /** The house itself, when a lapsed term changes a status; no role carries it. */
    LAPSE(),
    /** The texts that a unit keeps for its replies. */
    EDIT_REPLY_TEXTS(OFFICE_LEADER, UNIT_HEAD),
    EDIT_TEMPLATES(OFFICE_LEADER, UNIT_HEAD, ADMIN),
    IMPORT_MESSAGES(ADMIN),
    EDIT_DIRECTORY(ADMIN),
    EDIT_CALENDAR(ADMIN),
    EDIT_LAW(ADMIN),
    REGISTER_CLIENTS(ADMIN),
    /** To have a message sent to an address of choice, and see what the carrier says. */
    TEST_MESSAGES(ADMIN),
    /** To open a way in for one theme and a limited time. */
    EDIT_THEMES(ADMIN),
    MANAGE_ACCOUNTS(ADMIN),
    READ_ACCOUNT_CHANGES(ADMIN, AUDITOR),
    /** To say who acts while one is away, or as head of a unit for somebody in it. */
    NAME_DEPUTY(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER, SUPERVISOR, LEADER, GRID, ANALYST),
    /** One's own password and sessions; a program has neither. */
    OWN_ACCOUNT(CLERK, TRIAGE, OFFICE_LEADER, HANDLER, UNIT_HEAD, REVIEWER, SUPERVISOR, LEADER, GRID, ANALYST, ADMIN, AUDITOR);

    private final Set<Role> holders;

    Right(Role... holders) {
        this.holders = Set.of(holders);
    }

    /** The roles that carry this right. */
    public Set<Role> holders() {
        return holders;
    }
}
