package org.huiyin.interop.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.relay.RelayPetition;
import org.huiyin.runtime.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes a report with its files, and makes a petition of it. */
@Component
class PostRequest {

    private final RelayPetition relay;
    private final Services services;
    private final Jurisdictions jurisdictions;
    private final FindPlace places;
    private final Documents documents;
    private final Idempotency idempotency;

    PostRequest(RelayPetition relay, Services services, Jurisdictions jurisdictions, FindPlace places, Documents documents, Idempotency idempotency) {
        this.relay = relay;
        this.services = services;
        this.jurisdictions = jurisdictions;
        this.places = places;
        this.documents = documents;
        this.idempotency = idempotency;
    }

    RelayPetition.Relayed post(Actor program, Sent sent, HttpServletRequest request, @Nullable String key) throws IOException {
        NoRight.unless(program, Right.RECORD_PETITION);
        var jurisdiction = jurisdictions.of(sent).orElse(null);
        var posted = PostedRequest.of(sent);
        services.find(posted.service()).orElseThrow(() -> GeoFault.notFound("interop.open311.no-service"));
        var region = places.of(posted.where(), jurisdiction);
        var files = stored(request);
        var said = posted.at(region, files.stream().map(StoredFile::id).toList());
        var body = sent.canonical() + files.stream().map(StoredFile::fingerprint).collect(Collectors.joining("\n", "\n", ""));
        return relay.relay(program, said, key == null ? null : idempotency.key(program.account() + " open311", key, body.getBytes(StandardCharsets.UTF_8)));
    }

    private List<StoredFile> stored(HttpServletRequest request) throws IOException {
        var stored = new ArrayList<StoredFile>();
        if (request instanceof MultipartHttpServletRequest parts) {
            for (var part : parts.getMultiFileMap().values().stream().flatMap(List::stream).filter(each -> !each.isEmpty()).toList()) {
                try (var content = part.getInputStream()) {
                    stored.add(documents.store(content, part.getOriginalFilename() == null ? "file" : part.getOriginalFilename()));
                }
            }
        }
        return stored;
    }
}
