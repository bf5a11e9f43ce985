package org.huiyin.petition.file;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Regions;
import org.huiyin.notice.Field;
import org.huiyin.notice.Writing;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The form on which an office keeps everything that the intake took down (Art 19, 21). */
@Component
final class RegistrationForm implements StandingPaper {

    private record Said(String claim, String facts, @Nullable String reasons, @Nullable String category, @Nullable String place, boolean readBack, boolean publish) {}

    private final Petitioners petitioners;
    private final Regions regions;
    private final Categories categories;
    private final JdbcClient jdbc;
    private final Texts texts;

    RegistrationForm(Petitioners petitioners, Regions regions, Categories categories, JdbcClient jdbc, Texts texts) {
        this.petitioners = petitioners;
        this.regions = regions;
        this.categories = categories;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Standing paper() {
        return Standing.REGISTRATION;
    }

    @Override
    public Writing write(Case petition, Writing headed) {
        var who = petitioners.of(petition.id());
        var said = said(petition);
        var kind = petition.course().petitionClass();
        people(who, headed.moment(Field.RECEIVED_AT, petition.origin().receivedAt()).number(Field.PERSONS, petition.origin().persons()));
        return headed.words(Field.CHANNEL, Words.of("petition.channel." + petition.origin().channel().code()))
                .text(Field.CLAIM, said.claim).text(Field.FACTS, said.facts).text(Field.REASON, said.reasons)
                .words(Field.CLASS, kind == null ? null : Words.of("petition.class." + kind.code()))
                .text(Field.CATEGORY, said.category == null ? null : categories.find(said.category).map(each -> each.name()).orElse(said.category))
                .text(Field.PLACE, place(petition, said.place)).text(Field.FLAGS, flags(petition, who, said));
    }

    private void people(Petitioner who, Writing form) {
        form.text(Field.PERSON, who.name()).text(Field.CONTACT, who.person() == null ? null : reach(who.person()))
                .text(Field.REPRESENTATIVES, lines(Stream.concat(who.representatives().stream().map(RegistrationForm::line),
                        who.agents().stream().map(agent -> say("petition.form.agent", given(agent.name()))))))
                .text(Field.NOTE, lines(who.coPetitioners().stream().map(other -> say("petition.form.co-petitioner", line(other)))));
    }

    private static @Nullable String lines(Stream<String> each) {
        var all = each.collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private static String line(Petitioner.Person person) {
        return (given(person.name()) + ' ' + reach(person)).strip();
    }

    private static String reach(Petitioner.Person person) {
        return Stream.of(person.phone(), person.address(), person.email()).filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String place(Case petition, @Nullable String exact) {
        return regions.fullName(petition.course().region()) + given(exact);
    }

    private @Nullable String flags(Case petition, Petitioner who, Said said) {
        var origin = petition.origin();
        var set = Stream.of(flag(who.name() == null || who.name().isBlank(), "anonymous"), flag(who.group(), "group"), flag(petition.course().matter().repeatOf() != null, "repeat"),
                flag(who.confidential(), "confidential"), flag(petition.course().sealed(), "sealed"), flag(origin.historical(), "historical"), flag(said.readBack, "read-back"),
                flag(said.publish, "publish"), flag(origin.electronicDelivery(), "electronic"), flag(!origin.contactable(), "unreachable"));
        var all = set.flatMap(List::stream).map(name -> say("petition.flag." + name)).collect(Collectors.joining(" · "));
        return all.isEmpty() ? null : all;
    }

    private static List<String> flag(boolean set, String name) {
        return set ? List.of(name) : List.of();
    }

    private String say(String key, Object... args) {
        return texts.say(key, Texts.CHINESE, args);
    }

    private Said said(Case petition) {
        return jdbc.sql("select claim, facts, reasons, category, place, read_back, publish_consent from petition where id = ?").param(petition.id())
                .query((row, n) -> new Said(row.getString("claim"), row.getString("facts"), row.getString("reasons"), row.getString("category"), row.getString("place"),
                        row.getBoolean("read_back"), row.getBoolean("publish_consent"))).single();
    }
}
