package org.huiyin.coordination.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.FileIndex;
import org.huiyin.notice.PrintIndex;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Sha256;
import org.huiyin.runtime.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agreement on paper: made when it is first opened, and these same bytes ever after. Each look leaves its line. */
@Component
public class AgreementPaper {

    private final MediationRows rows;
    private final TextRows texts;
    private final JdbcClient jdbc;
    private final MediationSeals seals;
    private final Press press;
    private final Readings readings;

    /** How it is printed. */
    @Component("agreementPress")
    record Press(PrintIndex printing, Texts words) {}

    AgreementPaper(MediationRows rows, TextRows texts, JdbcClient jdbc, MediationSeals seals, Press press, Readings readings) {
        this.rows = rows;
        this.texts = texts;
        this.jdbc = jdbc;
        this.seals = seals;
        this.press = press;
        this.readings = readings;
    }

    /** A PDF. @param fingerprint its SHA-256, in hexadecimal */
    public record AgreementFile(String name, byte[] bytes, String fingerprint) {}

    /** @return nothing if it is not of the own office, or nobody has consented to anything yet */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<AgreementFile> open(Actor actor, long id) {
        return rows.find(id).filter(mediation -> mediation.office().equals(actor.unit())).flatMap(mediation -> open(actor, mediation, "mediation"));
    }

    /** @param as what the log says it was */
    Optional<AgreementFile> open(Actor actor, Mediation mediation, String as) {
        var found = of(mediation);
        found.ifPresent(paper -> readings.record(actor, mediation.id(), mediation.number(), as));
        return found;
    }

    private Optional<AgreementFile> of(Mediation mediation) {
        return mediation.agreedOn() == null ? Optional.empty() : texts.last(mediation).map(text -> kept(mediation, text).orElseGet(() -> made(mediation, text)));
    }

    private Optional<AgreementFile> kept(Mediation mediation, AgreementText text) {
        return jdbc.sql("select sealed, fingerprint from mediation_paper where text = ?").param(text.id())
                .query((row, n) -> new AgreementFile(name(mediation), seals.vault().open(row.getBytes("sealed"), owner(text)), row.getString("fingerprint"))).optional();
    }

    private AgreementFile made(Mediation mediation, AgreementText text) {
        var bytes = press.printing().print(sheet(mediation, text));
        jdbc.sql("insert into mediation_paper (text, region, sealed, fingerprint) values (?, ?, ?, ?) on conflict do nothing")
                .params(text.id(), mediation.region(), seals.vault().seal(bytes, owner(text)), Sha256.hex(bytes)).update();
        return kept(mediation, text).orElseThrow();
    }

    private FileIndex sheet(Mediation mediation, AgreementText text) {
        var lines = new ArrayList<FileIndex.Line>();
        text.agreed().forEach(side -> lines.add(new FileIndex.Line(say("coordination.side." + side.code()), signed(text, side))));
        lines.add(new FileIndex.Line(say("coordination.mediation.paper.hash"), text.sha256()));
        return new FileIndex(say("coordination.mediation.paper.title"), mediation.number(), say("coordination.mediation.paper.agreed", String.valueOf(mediation.agreedOn())),
                List.of(new FileIndex.Part(say("coordination.mediation.paper.text"), List.of(new FileIndex.Line("", text.text()))), new FileIndex.Part(say("coordination.mediation.paper.consents"), lines)),
                text.writtenAt());
    }

    private String signed(AgreementText text, Side side) {
        return jdbc.sql("select at, signature is not null as drawn from mediation_text_consent where text = ? and side = ?").params(text.id(), side.code())
                .query((row, n) -> say(row.getBoolean("drawn") ? "coordination.mediation.paper.signed" : "coordination.mediation.paper.by-code",
                        row.getTimestamp("at").toInstant().atZone(LegalTime.ZONE).toLocalDate().toString())).single();
    }

    private String say(String key, Object... gaps) {
        return press.words().say(key, Texts.CHINESE, gaps);
    }

    private static String name(Mediation mediation) {
        return mediation.number() + ".pdf";
    }

    private static String owner(AgreementText text) {
        return "mediation-paper/" + text.id();
    }
}
