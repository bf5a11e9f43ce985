package org.huiyin.interop.messages;

import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Scope;
import org.huiyin.petition.Channel;
import org.huiyin.petition.intake.ImportPetition;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.intake.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a message a petition. Pseudonyms of public sources are not ours to keep; whoever a saved mapping names is the petitioner. */
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
                null, person(m.writer()), null, null, null, null, null, null, m.writer() == null ? true : null, null, null, null, null);
    }

    private static Petitioner.@Nullable Person person(Message.@Nullable Writer writer) {
        return writer == null ? null : new Petitioner.Person(writer.name(), null, null, writer.phone(), writer.address(), null);
    }
}
