package org.huiyin.citizen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.multipart.MultipartFile;

/** Files on their way into a form: each is stored as it arrives, the form carries the ids. */
@Component
final class Attachments {

    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    /** What became of an upload: the ids the form now carries, and what was wrong with those that were not taken. */
    record Taken(List<String> ids, List<FieldFault> faults) {

        /** Whether no file was chosen at all. */
        boolean nothing(List<String> before) {
            return faults.isEmpty() && ids.equals(before);
        }
    }

    Taken take(List<String> before, @Nullable List<MultipartFile> files) throws IOException {
        var ids = new ArrayList<>(before);
        var faults = new ArrayList<FieldFault>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var name = file.getOriginalFilename();
            if (name == null || name.isBlank() && file.isEmpty()) {
                continue;
            }
            if (ids.size() >= Documents.MOST_ATTACHMENTS) {
                faults.add(new FieldFault("file", Words.of("document.attach.too-many", Documents.MOST_ATTACHMENTS)));
                break;
            }
            store(file, "file", faults).ifPresent(stored -> ids.add(stored.id()));
        }
        return new Taken(ids, faults);
    }

    /** What became of the written powers of agents: the form with those that were taken, each in the place of an earlier one. */
    record Powers(PetitionForm form, List<FieldFault> faults) {}

    Powers powers(PetitionForm before, Map<String, MultipartFile> files) throws IOException {
        var form = before;
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < PetitionForm.MOST_AGENTS; i++) {
            var field = "agents[" + i + "].power";
            var file = files.get(field);
            var power = file == null || Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank() ? Optional.<StoredFile>empty() : store(file, field, faults);
            if (power.isPresent() && power.get().scan()) {
                form = form.with(field, power.get().id());
            } else if (power.isPresent()) {
                faults.add(new FieldFault(field, Words.of("citizen.fault", power.get().name(), Words.of("citizen.power.kind"))));
            }
        }
        return new Powers(faults.isEmpty() ? form.closedUp() : form, faults);
    }

    private static String client() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest().getRemoteAddr();
    }

    private Optional<StoredFile> store(MultipartFile file, String field, List<FieldFault> faults) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return Optional.of(documents.storeFor(client(), content, name));
        } catch (InvalidInput refused) {
            refused.faults().forEach(fault -> faults.add(new FieldFault(field, Words.of("citizen.fault", name, fault.words()))));
            return Optional.empty();
        }
    }

    /** The written powers that wait in the form, by the field of their agent. */
    Map<String, StoredFile> powers(PetitionForm form) {
        var powers = new TreeMap<String, StoredFile>();
        form.values().forEach((field, id) -> {
            if (field.endsWith("].power")) {
                waiting(List.of(id)).forEach(file -> powers.put(field, file));
            }
        });
        return powers;
    }

    /** The files behind the ids that are still free to be handed in; others have expired or were handed in before. */
    List<StoredFile> waiting(List<String> ids) {
        return ids.stream().limit(Documents.MOST_ATTACHMENTS).filter(id -> documents.petitionOf(id).isEmpty()).flatMap(id -> documents.find(id).stream()).toList();
    }
}
