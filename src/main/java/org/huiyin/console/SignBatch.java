package org.huiyin.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.file.DraftsToSign;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs the drafts that a head has ticked, each by itself and with the version that the head looked at: one that cannot be signed stops no other. */
@Component
final class SignBatch {

    private static final Pattern CODE = Pattern.compile("(\\w{1,40})-(opinion|reply|extension)");

    private final TakeAct takeAct;

    SignBatch(TakeAct takeAct) {
        this.takeAct = takeAct;
    }

    List<SignedDraft> sign(Actor head, Typed form) {
        return ticked(form).limit(DraftsToSign.MOST).map(code -> sign(head, form, code)).toList();
    }

    /** The boxes ticked are fields {@code sign.<code>}. */
    private static Stream<String> ticked(Typed form) {
        return form.values().keySet().stream().filter(name -> name.startsWith("sign.")).map(name -> name.substring(5)).filter(code -> CODE.matcher(code).matches()).sorted();
    }

    private SignedDraft sign(Actor head, Typed form, String code) {
        var named = CODE.matcher(code).results().findFirst().orElseThrow();
        var extension = named.group(2).equals("extension");
        return new SignedDraft(named.group(1), named.group(2), fault(head, named.group(1), extension ? Action.EXTEND : Action.ISSUE_OPINION, single(form, code)));
    }

    /** The form of one draft, as if it had been sent alone. */
    private static Typed single(Typed form, String code) {
        var values = new HashMap<>(Map.of("key", form.value("key"), "version", form.value("version." + code)));
        if (!form.value("adoption." + code).isEmpty()) {
            values.put("adoption", form.value("adoption." + code));
        }
        return new Typed(values);
    }

    private @Nullable Words fault(Actor head, String number, Action action, Typed single) {
        try {
            takeAct.take(head, number, action, single);
            return null;
        } catch (InvalidInput invalid) {
            return Words.of("console.sign.refused", invalid.faults().getFirst().words());
        } catch (Idempotency.KeyReused reused) {
            return Words.of("console.sign.stale");
        } catch (NoRight gone) {
            return Words.of("console.sign.gone");
        } catch (NotDone notDone) {
            return words(notDone.outcome());
        }
    }

    private static Words words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> Words.of("console.sign.refused", refused.words());
            case Outcome.Stale stale -> Words.of("console.sign.stale");
            case Outcome.Unknown unknown -> Words.of("console.sign.gone");
            case Outcome.Unconditional unconditional -> Words.of("console.sign.stale");
            case Outcome.Done done -> throw new IllegalStateException("it was done");
        };
    }
}
