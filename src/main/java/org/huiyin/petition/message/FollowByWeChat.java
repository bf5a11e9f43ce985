package org.huiyin.petition.message;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.notice.message.WeChatAccount;
import org.huiyin.notice.message.WeChatPerson;
import org.huiyin.runtime.HuiyinSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever petitions has messages brought by WeChat, and ends it at once. WeChat is asked who that is while no transaction is open, and tells it only to the browser that set out;
 * it learns neither number nor code.
 */
@Component
public class FollowByWeChat {

    /** Where WeChat leads back to. */
    public static final String BACK = "/track/wechat";

    private final WeChatErrands errands;
    private final WeChatAddresses addresses;
    private final ObjectProvider<WeChatAccount> account;
    private final HuiyinSettings settings;
    private final TransactionTemplate transaction;

    FollowByWeChat(WeChatErrands errands, WeChatAddresses addresses, ObjectProvider<WeChatAccount> account, HuiyinSettings settings, TransactionTemplate transaction) {
        this.errands = errands;
        this.addresses = addresses;
        this.account = account;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Where to go, and what the browser is to keep until it comes back. */
    public record Errand(URI address, String kept) {}

    /** What came of it. */
    public enum Answer {
        FOLLOWED,
        /** The person did not want it. */
        DENIED, REFUSED, NOT_FOLLOWING, UNREACHABLE,
        /** Ten times within an hour; nobody set out. */
        TOO_OFTEN;

        public static Optional<Answer> of(String code) {
            return Arrays.stream(values()).filter(answer -> answer.code().equals(code)).findFirst();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether this house sends messages by WeChat. */
    public boolean offered() {
        return account.getIfAvailable() != null;
    }

    /** What the account of this house is called in WeChat; empty if that was not told. */
    public String name() {
        return Optional.ofNullable(account.getIfAvailable()).map(WeChatAccount::name).orElse("");
    }

    /** Whether messages come by WeChat. */
    @Needs(Right.OWN_PETITION)
    public boolean followed(Actor petitioner, String number) {
        return addresses.known(own(petitioner, number));
    }

    /** By which WeChat knows the petitioner to this house: for the copy of all that is kept about him. */
    @Needs(Right.OWN_PETITION)
    public Optional<String> openid(Actor petitioner, String number) {
        return addresses.find(own(petitioner, number));
    }

    /** Sets out; nothing after ten times within an hour, and where this house sends nothing by WeChat. What was begun before for the same petition ends. */
    @Needs(Right.OWN_PETITION)
    public Optional<Errand> begin(Actor petitioner, String number) {
        var known = account.getIfAvailable();
        return known == null ? Optional.empty()
                : errands.begin(own(petitioner, number)).map(begun -> new Errand(known.asking(begun.state(), settings.publicUrl() + BACK), begun.kept()));
    }

    /** For which petition somebody set out who now comes back: once, within ten minutes, in the same browser. */
    public Optional<String> returned(String state, String kept) {
        return errands.take(state, kept);
    }

    /** @param code that WeChat gave along; without one the person said no */
    @Needs(Right.OWN_PETITION)
    public Answer finish(Actor petitioner, String number, @Nullable String code, Locale language) {
        own(petitioner, number);
        if (code == null || code.isBlank()) {
            return Answer.DENIED;
        }
        var person = Optional.ofNullable(account.getIfAvailable()).map(known -> known.person(code)).orElse(WeChatPerson.UNASKED);
        return switch (person.answer()) {
            case KNOWN -> Boolean.TRUE.equals(transaction.execute(status -> addresses.put(number, person.openid(), language))) ? Answer.FOLLOWED : Answer.REFUSED;
            case REFUSED -> Answer.REFUSED;
            case NOT_FOLLOWING -> Answer.NOT_FOLLOWING;
            case UNREACHABLE -> Answer.UNREACHABLE;
        };
    }

    /** Ends it: what was not sent yet is not, and by which WeChat knows the person is forgotten. */
    @Needs(Right.OWN_PETITION)
    public void end(Actor petitioner, String number) {
        own(petitioner, number);
        transaction.executeWithoutResult(status -> addresses.drop(number));
    }

    private static String own(Actor petitioner, String number) {
        if (!petitioner.petitions(number)) {
            throw new NoRight(Right.OWN_PETITION);
        }
        return number;
    }
}
