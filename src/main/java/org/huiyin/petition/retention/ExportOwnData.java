package org.huiyin.petition.retention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.OwnPapers;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.CheckQueryCode;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.message.FollowByWeChat;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives a petitioner a copy of everything that is kept about him and his petition (Personal Information Protection Law 45): the facts as JSON, and each paper
 * that he may see. It is written down like any reading.
 */
@Component
public class ExportOwnData {

    /** Words between a petitioner and the house, whoever wrote them down. */
    private static final Set<String> EXCHANGED = Set.of("question", "answer", "rating", "supplement", "review-request", "rereview-request");

    private final ReadOwnPetition own;
    private final CheckQueryCode codes;
    private final Petitioners petitioners;
    private final Support support;
    private final JdbcClient jdbc;

    ExportOwnData(ReadOwnPetition own, CheckQueryCode codes, Petitioners petitioners, Support support, JdbcClient jdbc) {
        this.own = own;
        this.codes = codes;
        this.petitioners = petitioners;
        this.support = support;
        this.jdbc = jdbc;
    }

    /** What is needed to write it. */
    @Component
    record Support(OwnPapers papers, CaseWords words, Texts texts, FollowByWeChat weChat) {}

    /**
     * The copy, ready to be written; nothing if the code is not that of the petition itself. A member of a group has a code for looking, not for taking
     * another's data away.
     *
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public Optional<OwnCopy> export(String client, String number, @Nullable String code, Locale language) {
        if (!codes.opens(client, number, code)) {
            return Optional.empty();
        }
        return own.read(client, number, code, "export").map(view -> {
            var id = jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
            var openid = support.weChat().openid(Actor.petitioner(number), number).orElse(null);
            return new OwnCopy(view, petitioners.of(id), openid, said(id), support.papers(), words -> support.texts().say(words, language));
        });
    }

    private List<OwnData.Said> said(long petition) {
        return support.words().notes(petition).stream().filter(note -> note.author().startsWith("petitioner/") || EXCHANGED.contains(note.kind()) && !note.author().startsWith("member/"))
                .map(note -> new OwnData.Said(note.seq(), note.at(), note.kind(), String.valueOf(note.text().getOrDefault("text", "")))).toList();
    }
}
