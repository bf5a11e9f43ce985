package org.huiyin.petition.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.directory.Competent;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Draft;
import org.huiyin.petition.note.InternalNote;
import org.jspecify.annotations.Nullable;

/** The file as staff read it: the public view, the matter in full, the notes and drafts, who would be competent, and what colleagues said among themselves. */
public record PetitionFile(PublicView view, Matter matter, People people, List<Note> notes, List<DraftSheet> drafts, @Nullable Competent proposed, Ties ties,
        List<InternalNote> asides) {

    /** What it is about and how it stands. */
    public record Matter(@Nullable PetitionClass petitionClass, Channel channel, @Nullable String claim, @Nullable String facts, @Nullable String reasons,
            String region, String regionName, @Nullable String place, @Nullable String category, boolean classified, boolean sealed, boolean historical,
            @Nullable String source, boolean readBack, boolean electronicDelivery, @Nullable String route, @Nullable String assignedBy, boolean supported, @Nullable LocalDate urgedOn,
            String office, @Nullable String handler, Instant receivedAt, @Nullable LocalDate acceptedOn, String profile, @Nullable String nextTerm, @Nullable LocalDate nextDue, @Nullable String theme) {}

    /**
     * The petitioner, masked: the full name is opened by an act of its own.
     *
     * @param members of a group, everybody who is named: each is to be told, and the answer is to reach each
     * @param papers  of a group, what each of them is to be told, oldest first
     * @param agents  who act for the petitioner with a power in writing
     */
    public record People(@Nullable String name, @Nullable String phone, @Nullable String address, int persons, boolean contactable, List<Member> members,
            List<GroupPaper> papers, List<String> agents) {

        /** Everybody but the petitioner. */
        public List<Member> others() {
            return members.stream().filter(member -> !member.role().equals(Petitioner.Part.PETITIONER.code())).toList();
        }

        /** How many were not told of that paper yet. */
        public int untold(GroupPaper paper) {
            return (int) members.stream().filter(member -> member.told(paper).isEmpty()).count();
        }

        /** How many speak for the others. */
        public int representatives() {
            return (int) members.stream().filter(member -> member.role().equals("representative")).count();
        }
    }

    /**
     * Somebody of a group, masked.
     *
     * @param place     in the list, counted from one
     * @param role      {@code petitioner}, {@code representative} or {@code co-petitioner}
     * @param ways      by which this person can be reached: {@code phone}, {@code address}, {@code email}
     * @param delivered what was handed to this person, oldest first
     * @param told      of which papers, at most once of each
     */
    public record Member(int place, String role, @Nullable String name, @Nullable String phone, List<String> ways, List<Delivered> delivered, List<Told> told) {

        public boolean speaks() {
            return !role.equals(Petitioner.Part.CO_PETITIONER.code());
        }

        public Optional<Told> told(GroupPaper paper) {
            return told.stream().filter(each -> each.paper().equals(paper.id())).findFirst();
        }
    }

    /** That the answer reached somebody: {@code mode} is the code of a delivery mode. */
    public record Delivered(String date, String mode) {}

    /** What was written down in the case: an interview, a reason, a remark. Its {@code seq} is the event it belongs to. */
    public record Note(int seq, String kind, Instant at, String author, @Nullable String unit, Map<String, Object> text) {}

    /** A paper in the making, with the head's remarks if it was returned; {@code days}: how many more an extension asks for. */
    public record DraftSheet(String kind, String state, String author, String body, List<NoticeFacts.Claim> claims, @Nullable Integer days, @Nullable String remarks) {

        static DraftSheet of(Draft draft) {
            var text = draft.text();
            return new DraftSheet(draft.kind().code(), draft.state().name().toLowerCase(Locale.ROOT), draft.author(), text.body(), text.claims(), text.days(), text.remarks());
        }

        /** For whoever neither writes nor signs it. */
        DraftSheet masked(OwnNames names) {
            var told = claims.stream().map(c -> new NoticeFacts.Claim(names.in(c.claim()), names.in(c.facts()), c.outcome(), names.in(c.basis()), names.in(c.opinion()))).toList();
            return new DraftSheet(kind, state, author, names.in(body), told, days, remarks == null ? null : names.in(remarks));
        }
    }

    /**
     * What ties it to other petitions and to units besides holder and office.
     *
     * @param repeatOf number of the earlier petition about the same matter, if this reader may know it
     * @param joinedTo number of the petition that carries this one, if this reader may know it
     * @param repeats  later petitions about the same matter, within this reader's sight
     * @param verification that the office above looks at the earlier handling; {@code null} for most
     * @param joined   those that this one carries, within this reader's sight
     * @param helpers  units that answer a part of it (Art 24)
     * @param organ    the organ whose answer it is
     * @param reviewer the organ that reviews it or reviewed it last (Art 35, 36)
     * @param recused  accounts that are kept away from it (Art 28)
     */
    public record Ties(@Nullable String repeatOf, List<Relative> repeats, @Nullable Check verification, @Nullable String joinedTo, List<Relative> joined, List<Part> helpers, @Nullable String organ,
            @Nullable String reviewer, List<String> recused) {}

    /** Which office looks at it from above, and how far that is: {@code asked}, {@code confirmed} or {@code to-be-put-right}. */
    public record Check(String office, String state) {}

    /** Another petition about the same matter. */
    public record Relative(String number, String title, Status status, Instant receivedAt) {}

    /** What a helping unit was asked, and what it said. */
    public record Part(String unit, @Nullable String part, @Nullable LocalDate due, @Nullable String state, @Nullable String answer) {}
}
