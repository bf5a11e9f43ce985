package org.huiyin.interop;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.work.InboxRow;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shapes in which files and lists leave to staff. */
@Component
final class StaffBodies {

    record Listed(List<Line> items, @Nullable String next) {}

    record Line(String number, String title, @Nullable String petitioner, int persons, @JsonProperty("class") @Nullable PetitionClass petitionClass,
            Channel channel, String region, @Nullable String place, @Nullable String category, Status status, Unit holder, boolean sealed, boolean assigned, boolean urged, @Nullable String verification,
            OffsetDateTime receivedAt, @Nullable String nextTerm, @Nullable LocalDate nextDue,
            @Nullable String band, boolean repeat, int joint, boolean unread, OffsetDateTime updatedAt) {}

    record Unit(String id, String name) {}

    record Masked(@Nullable String name, @Nullable String phone, @Nullable String address, int persons, int representatives, boolean contactable) {}

    record Note(int seq, String kind, OffsetDateTime at, String author, @Nullable String unit, Object text) {}

    record Proposed(Unit organisation, String reason) {}

    record File(String number, Status status, String citizenStatus, int version, PetitionBodies.Desk holder, List<PetitionBodies.Step> timeline,
            List<PetitionBodies.Clock> deadlines, List<PetitionBodies.Document> documents, List<String> mayDo,
            @JsonProperty("class") @Nullable PetitionClass petitionClass, Channel channel, String title, @Nullable String claim, @Nullable String facts, @Nullable String reasons,
            String region, String regionName, @Nullable String place, @Nullable String category, @Nullable String route, Masked petitioner, @Nullable Unit assignedBy,
            boolean sealed, boolean historical, @Nullable LocalDate urgedOn, @Nullable String source, OffsetDateTime receivedAt, @Nullable LocalDate acceptedOn, String profile,
            List<PetitionFile.Member> members, List<String> agents, List<Note> notes, List<PetitionFile.DraftSheet> drafts, @Nullable Proposed proposed,
            @Nullable String repeatOf, List<Relative> repeats, @Nullable Check verification, @Nullable String joinedTo, List<Relative> joined, List<Part> helpers, @Nullable Unit organ, @Nullable Unit reviewer) {}

    record Relative(String number, String title, Status status, OffsetDateTime receivedAt) {}

    record Check(Unit office, String state) {}

    record Part(String unit, String name, @Nullable String part, @Nullable LocalDate due, @Nullable String state, @Nullable String answer) {}

    private final PetitionBodies open;
    private final Organisations organisations;
    private final Texts texts;
    private final LegalTime time;

    StaffBodies(PetitionBodies open, Organisations organisations, Texts texts, LegalTime time) {
        this.open = open;
        this.organisations = organisations;
        this.texts = texts;
        this.time = time;
    }

    PetitionBodies open() {
        return open;
    }

    Listed listed(Inbox.Slice slice, Locale locale) {
        return new Listed(slice.rows().stream().map(this::line).toList(), slice.next());
    }

    private Line line(InboxRow r) {
        var band = r.band(time.today());
        return new Line(r.number(), r.title(), r.petitioner(), r.persons(), r.petitionClass(), r.channel(), r.region(), r.place(), r.category(), r.status(), unit(r.holder()),
                r.sealed(), r.assigned(), r.urged(), r.verification(), PetitionBodies.offset(r.receivedAt()), r.nextTerm(), r.nextDue(),
                band == null ? null : band.code(), r.signs().repeat(), r.signs().joint(), r.signs().unread(), PetitionBodies.offset(r.signs().updatedAt()));
    }

    private Unit unit(String id) {
        return new Unit(id, organisations.find(id).map(o -> o.name()).orElse(id));
    }

    File file(PetitionFile f, Locale locale) {
        var v = open.open(f.view(), locale);
        var m = f.matter();
        var p = f.people();
        var proposed = f.proposed() == null ? null : new Proposed(unit(f.proposed().organisation().id()), texts.say(f.proposed().reason(), locale));
        return new File(v.number(), v.status(), v.citizenStatus(), f.view().version(), v.holder(), v.timeline(), v.deadlines(), v.documents(), v.mayDo(),
                m.petitionClass(), m.channel(), v.title(), m.claim(), m.facts(), m.reasons(), m.region(), m.regionName(), m.place(), m.category(), m.route(),
                new Masked(p.name(), p.phone(), p.address(), p.persons(), p.representatives(), p.contactable()), unitOrNone(m.assignedBy()),
                m.sealed(), m.historical(), m.urgedOn(), m.source(), PetitionBodies.offset(m.receivedAt()), m.acceptedOn(), m.profile(), p.members(), p.agents(), notes(f), f.drafts(), proposed,
                f.ties().repeatOf(), related(f.ties().repeats()), check(f.ties().verification()), f.ties().joinedTo(), related(f.ties().joined()), f.ties().helpers().stream().map(this::part).toList(), unitOrNone(f.ties().organ()),
                unitOrNone(f.ties().reviewer()));
    }

    private @Nullable Unit unitOrNone(@Nullable String id) {
        return id == null ? null : unit(id);
    }

    private @Nullable Check check(PetitionFile.@Nullable Check asked) {
        return asked == null ? null : new Check(unit(asked.office()), asked.state());
    }

    private static List<Relative> related(List<PetitionFile.Relative> others) {
        return others.stream().map(r -> new Relative(r.number(), r.title(), r.status(), PetitionBodies.offset(r.receivedAt()))).toList();
    }

    private Part part(PetitionFile.Part p) {
        return new Part(p.unit(), unit(p.unit()).name(), p.part(), p.due(), p.state(), p.answer());
    }

    private static List<Note> notes(PetitionFile f) {
        return f.notes().stream().map(n -> new Note(n.seq(), n.kind(), PetitionBodies.offset(n.at()), n.author(), n.unit(), n.text())).toList();
    }
}
