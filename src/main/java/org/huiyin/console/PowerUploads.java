package org.huiyin.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** The written powers of agents, sent with a form: each stays in the row of its agent, in the place of an earlier one. */
@Component
final class PowerUploads {

    private static final Pattern POWER = Pattern.compile("agents\\[(\\d)]\\.power");

    private final Documents documents;

    PowerUploads(Documents documents) {
        this.documents = documents;
    }

    record Taken(MultiValueMap<String, String> sent, List<FieldFault> faults) {}

    /** To be asked before rows left blank are closed up, or a power would come to somebody else. */
    Taken take(MultiValueMap<String, String> sent, Map<String, MultipartFile> files) {
        var named = new LinkedMultiValueMap<String, String>(sent);
        var faults = new ArrayList<FieldFault>();
        new TreeMap<>(files).forEach((field, file) -> {
            var place = POWER.matcher(field);
            if (place.matches() && !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
                var row = "agents[" + shownAt(named, Integer.parseInt(place.group(1))) + "].power";
                store(file, row, faults).ifPresent(id -> named.set(field, id));
            }
        });
        return new Taken(named, faults);
    }

    private Optional<String> store(MultipartFile file, String row, List<FieldFault> faults) {
        try (var content = file.getInputStream()) {
            var stored = documents.store(content, Objects.requireNonNull(file.getOriginalFilename()));
            if (stored.scan()) {
                return Optional.of(stored.id());
            }
            faults.add(new FieldFault(row, Words.of("console.power.kind")));
        } catch (InvalidInput refused) {
            refused.faults().forEach(fault -> faults.add(new FieldFault(row, fault.words())));
        } catch (IOException e) {
            faults.add(new FieldFault(row, Words.of("web.problem.malformed-upload")));
        }
        return Optional.empty();
    }

    /** The row in which the page will show what came in that one: those left blank before it are closed up. */
    private static long shownAt(MultiValueMap<String, String> sent, int row) {
        return IntStream.range(0, row).filter(i -> filled(sent, "agents[" + i + "].name") || filled(sent, "agents[" + i + "].power")).count();
    }

    private static boolean filled(MultiValueMap<String, String> sent, String field) {
        return !Objects.requireNonNullElse(sent.getFirst(field), "").isBlank();
    }

    /** The powers that a form already names, by the row of their agent. */
    Map<Integer, StoredFile> kept(Typed form) {
        var kept = new TreeMap<Integer, StoredFile>();
        var ids = form.column("agents", "power");
        IntStream.range(0, ids.size()).forEach(row -> documents.find(ids.get(row)).ifPresent(file -> kept.put(row, file)));
        return kept;
    }
}
