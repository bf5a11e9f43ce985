package org.huiyin.petition.work;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.Action;
import org.springframework.stereotype.Component;

/** Use case: a head signs several drafts at once, each by itself and with the version that was read: one that cannot be signed stops no other. */
@Component
public class SignDrafts {

    /** What a draft may be. */
    public static final List<String> KINDS = List.of("opinion", "reply", "extension");

    private final ManyActs many;

    SignDrafts(ManyActs many) {
        this.many = many;
    }

    /**
     * Signs them. The same key with the same drafts signs nothing twice.
     *
     * @return what became of each, in the same order
     */
    @Needs(Right.SIGN)
    public List<RowResult> sign(Actor head, String key, List<DraftPick> drafts) {
        return drafts.stream().map(draft -> many.run(head, key, List.of(new Picked(draft.number(), draft.version())), act(draft)).getFirst()).toList();
    }

    private static ManyAct act(DraftPick draft) {
        return new ManyAct.Take(draft.kind().equals("extension") ? Action.EXTEND : Action.ISSUE_OPINION, draft.adoption() == null ? Map.of() : Map.of("adoption", draft.adoption()));
    }
}
