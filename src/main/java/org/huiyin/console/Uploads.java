package org.huiyin.console;

import java.io.IOException;
import java.util.List;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files sent with a form. They are stored at once and stay named in the form, so that a fault elsewhere loses none of them. */
@Component
final class Uploads {

    private final Documents documents;

    Uploads(Documents documents) {
        this.documents = documents;
    }

    /** The form, naming also the files sent with it; a file that cannot be taken is told on {@code file}, and the others are kept. */
    Taken take(Typed typed, @Nullable List<MultipartFile> sent) {
        var form = typed;
        InvalidInput refused = null;
        for (var file : sent == null ? List.<MultipartFile>of() : sent) {
            var name = file.getOriginalFilename();
            if (name != null && !name.isEmpty()) {
                try (var content = file.getInputStream()) {
                    form = form.with("documents[" + form.list("documents").size() + ']', documents.store(content, name).id());
                } catch (InvalidInput invalid) {
                    refused = invalid;
                } catch (IOException e) {
                    refused = InvalidInput.of("file", "web.problem.malformed-upload");
                }
            }
        }
        return new Taken(form, refused);
    }

    record Taken(Typed form, @Nullable InvalidInput refused) {}

    /** The files that a form already names. */
    List<StoredFile> kept(Typed form) {
        return form.list("documents").stream().flatMap(id -> documents.find(id).stream()).toList();
    }
}
