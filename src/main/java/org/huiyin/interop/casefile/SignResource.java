package org.huiyin.interop.casefile;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.once.Once;
import org.huiyin.interop.once.WholeAnswer;
import org.huiyin.petition.Status;
import org.huiyin.petition.work.DraftPick;
import org.huiyin.petition.work.RowResult;
import org.huiyin.petition.work.SignDrafts;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Several drafts are signed at once, each by itself: one that cannot be signed stops no other. */
@RestController
class SignResource {

    record SignedDrafts(int done, int failed, List<SignedRow> items) {}

    /** {@code code}: why not, for programs; {@code words}: for people; {@code field}: the fact at fault, if one is. */
    record SignedRow(String number, String kind, boolean done, @Nullable Status status, @Nullable String code, @Nullable String words, @Nullable String field) {}

    private final SignDrafts signing;
    private final WholeAnswer once;
    private final Texts texts;

    SignResource(SignDrafts signing, WholeAnswer once, Texts texts) {
        this.signing = signing;
        this.once = once;
        this.texts = texts;
    }

    @PostMapping("/api/v1/staff/drafts/sign")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = SignedDrafts.class)))
    ResponseEntity<byte[]> sign(Actor actor, @RequestBody SignWish wish, @RequestHeader(name = Once.KEY, required = false) @Nullable String sent, Locale locale) {
        NoRight.unless(actor, Right.SIGN);
        var drafts = wish.picked();
        return once.to("sign/" + actor.account(), sent, drafts.toString(), key -> told(drafts, signing.sign(actor, key, drafts), locale));
    }

    private SignedDrafts told(List<DraftPick> drafts, List<RowResult> results, Locale locale) {
        var done = (int) results.stream().filter(RowResult::done).count();
        return new SignedDrafts(done, results.size() - done, IntStream.range(0, results.size()).mapToObj(i -> row(drafts.get(i), results.get(i), locale)).toList());
    }

    private SignedRow row(DraftPick draft, RowResult row, Locale locale) {
        return new SignedRow(draft.number(), draft.kind(), row.done(), row.status(), row.why() == null ? null : row.why().key(), row.why() == null ? null : texts.say(row.why(), locale), row.field());
    }
}
