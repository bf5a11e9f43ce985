package org.huiyin.citizen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files on their way into a form: each is stored as it arrives, the form carries the ids. */
@Component
final class Attachments {

    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    /** What became of an upload: the ids the form now carries, and what was wrong with those that were not taken. */
    record Taken(List<String> ids, List<FieldFault> faults) {}

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
            store(file, name, ids, faults);
        }
        return new Taken(ids, faults);
    }

    private void store(MultipartFile file, String name, List<String> ids, List<FieldFault> faults) throws IOException {
        try (var content = file.getInputStream()) {
            ids.add(documents.store(content, name).id());
        } catch (InvalidInput refused) {
            refused.faults().forEach(fault -> faults.add(new FieldFault("file", Words.of("citizen.fault", name, fault.words()))));
        }
    }

    /** The files behind the ids that are still free to be handed in; others have expired or were handed in before. */
    List<StoredFile> waiting(List<String> ids) {
        return ids.stream().limit(Documents.MOST_ATTACHMENTS).filter(id -> documents.petitionOf(id).isEmpty()).flatMap(id -> documents.find(id).stream()).toList();
    }
}
