package org.huiyin.petition.webhook;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Reads of what an administrator wants a program to be told. */
@Component
class ReadFilter {

    private static final int MOST_TYPES = 50;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,60}");

    private final Texts texts;
    private final Regions regions;

    ReadFilter(Texts texts, Regions regions) {
        this.texts = texts;
        this.regions = regions;
    }

    /** @throws InvalidInput field {@code types} naming the first that no event has, {@code region} if there is none of this code */
    WebhookFilter read(WebhookOrder order) {
        var types = order.types() == null ? List.<String>of() : order.types().stream().filter(Objects::nonNull).map(String::strip).filter(type -> !type.isEmpty()).distinct().sorted().toList();
        var region = order.region() == null || order.region().isBlank() ? null : order.region().strip();
        var unknown = types.stream().filter(type -> !TYPE.matcher(type).matches() || !texts.knows("petition.event." + type)).findFirst();
        new Checks().that(unknown.isEmpty(), "types", "petition.webhook.type", unknown.orElse("")).that(types.size() <= MOST_TYPES, "types", "petition.webhook.types", MOST_TYPES)
                .that(region == null || regions.find(region).isPresent(), "region", "petition.webhook.region").complain();
        return new WebhookFilter(types, region);
    }
}
