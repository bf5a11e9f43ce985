package org.huiyin.console;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.DraftsToSign;
import org.huiyin.petition.work.DraftPick;
import org.huiyin.petition.work.RowResult;
import org.huiyin.petition.work.SignDrafts;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the form which drafts a head has ticked, has them signed, and says what became of each. */
@Component
final class SignBatch {

    private static final Pattern CODE = Pattern.compile("(\\w{1,40})-(" + String.join("|", SignDrafts.KINDS) + ")");

    private final SignDrafts signing;

    SignBatch(SignDrafts signing) {
        this.signing = signing;
    }

    List<SignedDraft> sign(Actor head, Typed form) {
        var drafts = ticked(form);
        var results = signing.sign(head, form.value("key").isEmpty() ? UUID.randomUUID().toString() : form.value("key"), drafts);
        return IntStream.range(0, drafts.size()).mapToObj(i -> new SignedDraft(drafts.get(i).number(), drafts.get(i).kind(), words(results.get(i)))).toList();
    }

    /** The boxes ticked are fields {@code sign.<code>}. */
    private static List<DraftPick> ticked(Typed form) {
        return form.values().keySet().stream().filter(name -> name.startsWith("sign.")).map(name -> name.substring(5)).filter(code -> CODE.matcher(code).matches()).sorted()
                .limit(DraftsToSign.MOST).map(code -> picked(form, code)).toList();
    }

    private static DraftPick picked(Typed form, String code) {
        var named = CODE.matcher(code).results().findFirst().orElseThrow();
        var version = form.value("version." + code);
        var adoption = form.value("adoption." + code);
        return new DraftPick(named.group(1), named.group(2), version.matches("\\d{1,9}") ? Integer.valueOf(version) : null, adoption.isEmpty() ? null : adoption);
    }

    private static @Nullable Words words(RowResult result) {
        return result.why() == null ? null : switch (result.why().key()) {
            case "petition.many.stale" -> Words.of("console.sign.stale");
            case "petition.many.gone", "petition.many.no-right" -> Words.of("console.sign.gone");
            default -> Words.of("console.sign.refused", result.why());
        };
    }
}
