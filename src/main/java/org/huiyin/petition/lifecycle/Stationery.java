package org.huiyin.petition.lifecycle;

import java.util.Optional;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Issuer;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Headed paper: who writes it, to whom, about which petition. What it says is the act's. */
@Component
public final class Stationery {

    private final Organisations organisations;
    private final Petitioners petitioners;

    Stationery(Organisations organisations, Petitioners petitioners) {
        this.organisations = organisations;
        this.petitioners = petitioners;
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

    /** What an organisation is called. */
    public String name(String unit) {
        return organisations.find(unit).map(Organisation::name).orElse(unit);
    }

    /** The organ one level above, to whom a review is asked of (Art 35, 36). */
    public Optional<Organisation> above(@Nullable String unit) {
        return Optional.ofNullable(unit).flatMap(organisations::find).map(Organisation::parent).map(organisations::current);
    }
}
