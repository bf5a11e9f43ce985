package org.huiyin.petition.lifecycle;

import java.util.List;
import java.util.Optional;
import org.huiyin.deadline.Basis;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Field;
import org.huiyin.notice.Issuer;
import org.huiyin.notice.Notice;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Notices;
import org.huiyin.notice.Writing;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Headed paper: who writes it, to whom, about which petition. What it says is the act's. */
@Component
public final class Stationery {

    private final Organisations organisations;
    private final Petitioners petitioners;
    private final Notices notices;
    private final Texts texts;

    Stationery(Organisations organisations, Petitioners petitioners, Notices notices, Texts texts) {
        this.organisations = organisations;
        this.petitioners = petitioners;
        this.notices = notices;
        this.texts = texts;
    }

    /** A paper of the unit that acts; one that is told goes to the petitioner. */
    public Writing paper(NoticeKind kind, Situation situation) {
        var unit = situation.actor().unit();
        return paper(kind, situation, unit == null ? situation.petition().course().holder() : unit);
    }

    /** The same of another unit. */
    public Writing paper(NoticeKind kind, Situation situation, String unit) {
        var petition = situation.petition();
        var issuer = organisations.current(unit);
        return NoticeFacts.of(kind, new Issuer(issuer.id(), issuer.name(), issuer.phone(), issuer.address()), petition.number(), petition.origin().title())
                .to(kind.told() ? petitioners.addressee(petition.id()) : null);
    }

    /** What was done, to whoever assigned it (Art 22); nothing if no report is owed any more. */
    public Optional<NoticeFacts> completion(Situation situation, @Nullable String result, @Nullable String attitude) {
        var said = result == null || result.isBlank() ? texts.say("petition.completion." + (situation.petition().course().supported() ? "supported" : "answered"), Texts.CHINESE) : result;
        return situation.deadlines().stream().filter(d -> d.term() == Term.C9_ASSIGN && d.endedAt() == null).map(Deadline::due).findFirst()
                .map(due -> paper(NoticeKind.COMPLETION_REPORT, situation).day(Field.DUE, due).text(Field.RESULT, said).text(Field.ATTITUDE, attitude).done());
    }

    /** The law by which a term is counted, as a paper cites it; {@code null} where it is the Regulations, whose articles the wording of the paper names itself. */
    public @Nullable String law(@Nullable Basis basis) {
        return basis == null || basis.national() ? null : texts.say(basis.cited(), Texts.CHINESE);
    }

    /** The latest paper of these kinds that was issued on a petition. */
    public Optional<Notice> latest(long petition, NoticeKind... kinds) {
        return notices.of(petition).stream().filter(notice -> List.of(kinds).contains(notice.kind())).reduce((first, later) -> later);
    }

    /** A paper by its title and number. */
    public String cited(Notice notice) {
        return texts.say("notice.file", Texts.CHINESE, texts.say("notice.title." + notice.kind().code(), Texts.CHINESE), notice.number());
    }

    /** What an organisation is called. */
    public String name(String unit) {
        return organisations.find(unit).map(Organisation::name).orElse(unit);
    }

    /** The organisation one level above. */
    public Optional<Organisation> above(@Nullable String unit) {
        return Optional.ofNullable(unit).flatMap(organisations::find).map(Organisation::parent).map(organisations::current);
    }
}
