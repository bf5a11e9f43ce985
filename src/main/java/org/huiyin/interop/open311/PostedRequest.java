package org.huiyin.interop.open311;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.directory.Region;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;

/** What somebody reported elsewhere, on its way to becoming a petition. */
record PostedRequest(String service, String description, Location where, AttributesSent attributes, @Nullable String name, @Nullable String phone, @Nullable String email) {

    private static final int DESCRIPTION = 4000;
    private static final int TITLE = 60;
    private static final int CLAIM = 2000;
    private static final int MOST_MEDIA = 10;

    /** @throws GeoFault or {@link org.huiyin.runtime.InvalidInput} for what does not belong into it */
    static PostedRequest of(Sent sent) {
        var service = sent.one("service_code");
        if (service == null) {
            throw GeoFault.wrong("interop.open311.no-service-code");
        }
        new Checks().required("facts", sent.one("description"), DESCRIPTION).optional("place", sent.one("address_string"), 150)
                .optional("last_name", sent.one("last_name"), 50).optional("first_name", sent.one("first_name"), 49).complain();
        return new PostedRequest(service, MediaLinks.beside(sent, sent.one("description"), MOST_MEDIA), Location.of(sent), AttributesSent.of(sent),
                name(sent.one("last_name"), sent.one("first_name")), sent.one("phone"), sent.one("email"));
    }

    /** Family name first where it is written in Chinese. */
    private static @Nullable String name(@Nullable String last, @Nullable String first) {
        var chinese = last != null && last.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        var parts = Stream.of(chinese ? last : first, chinese ? first : last).filter(part -> part != null).toList();
        return parts.isEmpty() ? null : String.join(chinese ? "" : " ", parts);
    }

    Submission at(Region region, List<String> documents) {
        var fields = new HashMap<String, Object>();
        fields.put("class", orElse(attributes.text(Attribute.CLASS), "claim"));
        fields.put("channel", "network");
        fields.put("title", orElse(attributes.text(Attribute.TITLE), cut(description.lines().findFirst().orElse(""), TITLE)));
        fields.put("claim", orElse(attributes.text(Attribute.CLAIM), cut(description, CLAIM)));
        fields.putAll(Map.of("facts", description, "region", region.code(), "place", where.inWords(), "category", service, "documents", documents,
                "publishConsent", attributes.yes(Attribute.PUBLISH_CONSENT), "confidential", attributes.yes(Attribute.CONFIDENTIAL),
                "electronicDelivery", attributes.yes(Attribute.ELECTRONIC_DELIVERY)));
        fields.put("petitioner", person());
        return JsonFacts.of(fields).as(Submission.class);
    }

    private Map<String, @Nullable Object> person() {
        var person = new HashMap<String, @Nullable Object>();
        person.put("name", name);
        person.put("phone", phone);
        person.put("email", email);
        return person;
    }

    private static String orElse(@Nullable String said, String otherwise) {
        return said == null ? otherwise : said;
    }

    private static String cut(String text, int most) {
        return text.codePoints().limit(most).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
