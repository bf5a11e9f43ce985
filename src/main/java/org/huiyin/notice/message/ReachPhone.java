package org.huiyin.notice.message;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.access.own.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a message reaches a phone: by SMS, or by the message platform of the city. */
@Component
public record ReachPhone(Carriers carriers) {

    /** @return nothing where it is no mobile phone, or no carrier is there */
    public Optional<Message> message(@Nullable String phone, String text) {
        return Optional.ofNullable(phone).flatMap(Contact::of).filter(contact -> contact.kind() == Contact.Kind.PHONE)
                .flatMap(contact -> Stream.of(Channel.SMS, Channel.HTTP).filter(carriers::offer).findFirst().map(by -> new Message(by, contact.address(), "", text, null)));
    }
}
