package org.huiyin.petition.message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.access.own.Contact;
import org.huiyin.notice.message.Carriers;
import org.huiyin.notice.message.Channel;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/** Who is told, and how: whoever petitions or speaks for the others and left a contact that can be reached; each address once. */
record Recipient(int place, Channel channel, String address) {

    static List<Recipient> of(News news, Carriers carriers) {
        var named = news.people().named();
        var found = new ArrayList<Recipient>();
        var addresses = new HashSet<String>();
        byWeChat(news, carriers).ifPresent(found::add);
        for (int i = 0; i < named.size(); i++) {
            int place = i + 1;
            if (named.get(i).speaks() && found.stream().noneMatch(one -> one.place() == place)) {
                to(place, named.get(i).person(), news.wish().way(), carriers).filter(one -> addresses.add(one.address())).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The petitioner alone can have chosen it; who gave no name stands at no place of the list. */
    private static Optional<Recipient> byWeChat(News news, Carriers carriers) {
        return Optional.ofNullable(news.openid()).filter(openid -> news.wish().way() == Wish.Way.WECHAT && carriers.offer(Channel.WECHAT))
                .map(openid -> new Recipient(news.people().person() == null ? 0 : 1, Channel.WECHAT, openid));
    }

    private static Optional<Recipient> to(int place, Petitioner.Person person, Wish.Way way, Carriers carriers) {
        var mail = contact(person.email(), Contact.Kind.MAIL).map(address -> new Recipient(place, Channel.MAIL, address));
        var sms = contact(person.phone(), Contact.Kind.PHONE).map(address -> new Recipient(place, Channel.SMS, address));
        var http = contact(person.phone(), Contact.Kind.PHONE).map(address -> new Recipient(place, Channel.HTTP, address));
        var ways = switch (way) {
            case ANY, WECHAT -> Stream.of(mail, sms, http);
            case MAIL -> Stream.of(mail);
            case SMS -> Stream.of(sms, http);
            case NONE -> Stream.<Optional<Recipient>>empty();
        };
        return ways.flatMap(Optional::stream).filter(one -> carriers.offer(one.channel())).findFirst();
    }

    private static Optional<String> contact(@Nullable String typed, Contact.Kind kind) {
        return Optional.ofNullable(typed).flatMap(Contact::of).filter(contact -> contact.kind() == kind).map(Contact::address);
    }
}
