package org.huiyin.notice;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Sets envelopes of the format DL (220 × 110 mm): postcode boxes, stamp, recipient, sender, as GB/T 1416 lays them out. */
@Component
final class PrintEnvelope {

    private static final Pattern LEADING = Pattern.compile("^(\\d{6})(?!\\d)\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern TRAILING = Pattern.compile("^(.*?)[\\s,]*(?<!\\d)(\\d{6})$", Pattern.DOTALL);
    private static final String NO_POSTCODE = " ".repeat(6);

    private final MakePaper making;
    private final PdfPress press;
    private final Texts texts;

    PrintEnvelope(MakePaper making, PdfPress press, Texts texts) {
        this.making = making;
        this.press = press;
        this.texts = texts;
    }

    /** An address and its postcode, six blanks where it has none. */
    record Place(String postcode, String street) {

        static Place of(String address) {
            var text = address.strip();
            var leading = LEADING.matcher(text);
            if (leading.matches()) {
                return new Place(leading.group(1), leading.group(2));
            }
            var trailing = TRAILING.matcher(text);
            return trailing.matches() ? new Place(trailing.group(2), trailing.group(1)) : new Place(NO_POSTCODE, text);
        }

        List<String> digits() {
            return postcode.chars().mapToObj(Character::toString).toList();
        }
    }

    byte[] print(Notice notice, List<Addressee> addressees) {
        var issuer = making.issuer(notice);
        var from = Place.of(issuer.address());
        return press.print(glyphs -> {
            var said = new HashMap<String, Object>();
            said.put("families", glyphs.families());
            said.put("faces", addressees.stream().map(to -> face(to, glyphs)).toList());
            said.put("stamp", say("notice.envelope.stamp"));
            said.put("sender", List.of(glyphs.printable(from.street()), glyphs.printable(issuer.name()), glyphs.printable(issuer.phone())));
            said.put("postcode", say("notice.envelope.postcode", from.postcode().strip()));
            return new PdfPress.Page("notice/envelope.jte", said);
        }, notice.issuedAt(), notice.number());
    }

    private EnvelopeFace face(Addressee to, Glyphs glyphs) {
        var place = Place.of(to.address());
        return new EnvelopeFace(place.digits(), glyphs.printable(place.street()), glyphs.printable(say("notice.envelope.to", to.name())));
    }

    private String say(String key, Object... args) {
        return texts.say(key, Texts.CHINESE, args);
    }
}
