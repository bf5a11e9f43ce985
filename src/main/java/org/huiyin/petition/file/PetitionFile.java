package org.huiyin.petition.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Competent;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.jspecify.annotations.Nullable;

/** The file as staff read it: the public view, the matter in full, the notes and drafts, and who would be competent. */
public record PetitionFile(PublicView view, Matter matter, People people, List<Note> notes, List<DraftSheet> drafts, @Nullable Competent proposed) {

    /** What it is about and how it stands. */
    public record Matter(@Nullable PetitionClass petitionClass, Channel channel, @Nullable String claim, @Nullable String facts, @Nullable String reasons,
            String region, String regionName, @Nullable String place, @Nullable String category, boolean classified, boolean sealed, boolean historical,
            @Nullable String source, boolean readBack, boolean electronicDelivery, @Nullable String route, @Nullable String assignedBy, boolean supported,
            String office, @Nullable String handler, Instant receivedAt, @Nullable LocalDate acceptedOn, String profile, @Nullable String nextTerm, @Nullable LocalDate nextDue) {}

    /**
     * The petitioner, masked: the full name is opened by an act of its own.
     *
     * @param members of a group, everybody who is named: each is to be told, and the answer is to reach each
     */
    public record People(@Nullable String name, @Nullable String phone, @Nullable String address, int persons, boolean contactable, List<Member> members) {}

    /**
     * Somebody of a group, masked.
     *
     * @param role      {@code petitioner}, {@code representative} or {@code co-petitioner}
     * @param ways      by which this person can be reached: {@code phone}, {@code address}, {@code email}
     * @param delivered what was handed to this person, oldest first
     */
    public record Member(String role, @Nullable String name, @Nullable String phone, List<String> ways, List<Delivered> delivered) {}

    /** That the answer reached somebody: {@code mode} is the code of a delivery mode. */
    public record Delivered(String date, String mode) {}

    /** What was written down in the case: an interview, a reason, a remark. Its {@code seq} is the event it belongs to. */
    public record Note(int seq, String kind, Instant at, String author, @Nullable String unit, Map<String, Object> text) {}

    /** A paper in the making, with the head's remarks if it was returned. */
    public record DraftSheet(String kind, String state, String author, String body, List<NoticeFacts.Claim> claims, @Nullable String remarks) {}
}
