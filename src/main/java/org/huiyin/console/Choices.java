package org.huiyin.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;

/** The things that forms of the console let people choose from, said in the reader's language. */
public final class Choices {

    private static final List<String> ID_TYPES = List.of("resident-id", "officer", "soldier", "police", "hk-macao-taiwan", "passport", "household", "other");

    private Choices() {}

    public static List<Choice> classes(Page page) {
        return of(PetitionClass.values(), PetitionClass::code, page, "petition.class.");
    }

    /** The classes, each with what follows from it. */
    public static List<Choice> classesExplained(Page page) {
        return Arrays.stream(PetitionClass.values())
                .map(c -> new Choice(c.code(), page.t("petition.class." + c.code()), page.t("console.class." + c.code()))).toList();
    }

    public static List<Choice> channels(Page page) {
        return of(Channel.values(), Channel::code, page, "petition.channel.");
    }

    /** The channels through which a clerk takes something down. */
    public static List<Choice> recorded(Page page) {
        return channels(page).stream().filter(c -> !c.value().equals(Channel.NETWORK.code())).toList();
    }

    public static List<Choice> statuses(Page page) {
        return of(Status.values(), Status::name, page, "petition.status.");
    }

    public static List<Choice> idTypes(Page page) {
        return ID_TYPES.stream().map(code -> Choice.of(code, page.t("console.id-type." + code))).toList();
    }

    /** The six routes of a claim (Art 31), each with its consequence. */
    public static List<Choice> routes(Page page) {
        return Stream.of(1, 2, 3, 4, 5, 6)
                .map(n -> new Choice("31(" + n + ")", page.t("console.route." + n), page.t("console.route." + n + ".hint"))).toList();
    }

    public static List<Choice> outcomes(Page page) {
        return Stream.of("SUPPORT", "EXPLAIN", "NOT_SUPPORT")
                .map(name -> Choice.of(name.toLowerCase(Locale.ROOT).replace('_', '-'), page.t("petition.outcome." + name))).toList();
    }

    public static List<Choice> records(Page page) {
        return named(page, "console.record-kind.", "interview", "investigation");
    }

    public static List<Choice> deliveries(Page page) {
        return named(page, "console.delivery.", "in-person", "post", "electronic", "public");
    }

    public static List<Choice> tellings(Page page) {
        return named(page, "petition.telling.", "post", "phone", "in-person", "via-representative", "electronic");
    }

    /** How a receipt was signed: by whoever took it, not, or not at all because nobody signs what is sent that way. */
    public static List<Choice> signatures(Page page) {
        return Stream.concat(named(page, "console.signed.", "true", "false").stream(), Stream.of(Choice.of("", page.t("console.signed.none")))).toList();
    }

    public static List<Choice> adoptions(Page page) {
        return named(page, "petition.adoption.", "adopted", "partly", "not");
    }

    private static List<Choice> named(Page page, String key, String... codes) {
        return Stream.of(codes).map(code -> Choice.of(code, page.t(key + code))).toList();
    }

    private static <T> List<Choice> of(T[] all, Function<T, String> code, Page page, String key) {
        return Arrays.stream(all).map(t -> Choice.of(code.apply(t), page.t(key + code.apply(t)))).toList();
    }
}
