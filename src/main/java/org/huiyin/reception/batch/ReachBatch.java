package org.huiyin.reception.batch;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.access.own.Contact;
import org.huiyin.notice.message.Carriers;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a message reaches those who registered: by SMS, or by the message platform of the city. */
@Component
public record ReachBatch(Carriers carriers) {

    Optional<Message> message(Said said, String text) {
        return message(said.phone(), text);
    }

    /** Nothing where it is no mobile number, or no carrier is set up. */
    public Optional<Message> message(@Nullable String phone, String text) {
        return Optional.ofNullable(phone).flatMap(Contact::of).filter(contact -> contact.kind() == Contact.Kind.PHONE)
                .flatMap(contact -> Stream.of(Channel.SMS, Channel.HTTP).filter(carriers::offer).findFirst().map(by -> new Message(by, contact.address(), "", text, null)));
    }
}
