package org.huiyin.citizen.start;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.citizen.open.LookForAlike;
import org.huiyin.citizen.open.OpenCard;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Competent;
import org.huiyin.directory.Level;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Says for a kind of matter and a place who answers for it, and what such matters came to. */
@Component
class GiveAdvice {

    private final Competence competence;
    private final Organisations organisations;
    private final LookForAlike alike;

    GiveAdvice(Competence competence, Organisations organisations, LookForAlike alike) {
        this.competence = competence;
        this.organisations = organisations;
        this.alike = alike;
    }

    /** @param chain the places chosen, from the province down; nothing can be said above a county */
    Optional<Advice> of(StartKind kind, List<Region> chain, Map<String, String> asked) {
        if (!kind.placed() || chain.stream().noneMatch(place -> place.level() == Level.COUNTY)) {
            return Optional.empty();
        }
        var region = chain.getLast().code();
        var category = Objects.requireNonNullElse(kind.category(), code(asked.getOrDefault("category", "")));
        var competent = competence.competent(category.isEmpty() ? null : category, region).map(Competent::organisation);
        var offices = Stream.concat(kind.ordinary() && category.isEmpty() ? Stream.empty() : competent.stream(), organisations.petitionOffice(region).stream()).distinct().toList();
        var seen = kind.ordinary() ? alike.of(region, category, asked.getOrDefault("q", "")) : List.<OpenCard>of();
        return Optional.of(new Advice(offices, seen, form(kind, category, asked)));
    }

    private static String code(String typed) {
        return typed.matches("\\d{2,4}") ? typed : "";
    }

    private static String form(StartKind kind, String category, Map<String, String> asked) {
        var address = UriComponentsBuilder.fromPath("/petition/new").queryParam("class", kind.petitionClass());
        asked.entrySet().stream().filter(field -> field.getKey().matches("area[1-4]") && field.getValue().matches("\\d{1,12}|-")).sorted(Map.Entry.comparingByKey())
                .forEach(field -> address.queryParam(field.getKey(), field.getValue()));
        return (category.matches("\\d{4}") ? address.queryParam("category", category) : address).toUriString();
    }
}
