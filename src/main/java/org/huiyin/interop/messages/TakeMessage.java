package org.huiyin.interop.messages;

import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Scope;
import org.huiyin.petition.Channel;
import org.huiyin.petition.intake.ImportPetition;
import org.huiyin.petition.intake.Submission;
import org.springframework.stereotype.Component;

/** Makes a message a petition. Who wrote it is not ours to keep: the pseudonyms of the sources are left behind, so nobody can be written to. */
@Component
final class TakeMessage {

    private static final Actor IMPORTER = Actor.machine("import", null, null, Set.of(Scope.IMPORT));

    private final ImportPetition imports;

    TakeMessage(ImportPetition imports) {
        this.imports = imports;
    }

    /**
     * @return whether it was taken; not if its source id had been
     * @throws org.huiyin.runtime.InvalidInput if it does not make a petition
     */
    boolean take(Message message, String region, boolean live) {
        var said = submission(message, region);
        if (live) {
            return imports.live(IMPORTER, said, message.source()).isPresent();
        }
        var answer = message.answer();
        var reply = answer == null ? null : new ImportPetition.Reply(answer.text(), answer.at());
        return imports.past(IMPORTER, said, message.source(), message.written(), reply).isPresent();
    }

    /** A source that has one text and a title asks for what its title says; whoever writes there is answered there. */
    private static Submission submission(Message m, String region) {
        return new Submission(m.petitionClass(), Channel.NETWORK, m.title(), m.title(), m.text(), null, region, null, m.category(),
                null, null, null, null, null, null, null, null, true, null, null, null);
    }
}
