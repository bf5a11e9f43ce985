package org.huiyin.petition.intake;

import java.time.Instant;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody of the village helps to file. The helper writes down and hands over the number; the query code is told to nobody, and the petitioner gets one at any desk against an identity
 * paper. So helping opens no case.
 */
@Component
public class HelpToFile {

    /** What the helper may see of it: no code. */
    public record Helped(String number, Instant receivedAt, boolean contactable, String hash, List<Receipt.Clock> deadlines) {}

    private final SubmitPetition submit;

    HelpToFile(SubmitPetition submit) {
        this.submit = submit;
    }

    /** @throws org.huiyin.runtime.InvalidInput naming every field at fault */
    @Needs(Right.HELP_FILE)
    public Helped file(Actor helper, Submission said, Idempotency.@Nullable Key key) {
        var receipt = submit.takenDown(helper, said, key).receipt();
        return new Helped(receipt.number(), receipt.receivedAt(), receipt.contactable(), receipt.hash(), receipt.deadlines());
    }
}
