package org.huiyin.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.huiyin.document.Documents;
import org.springframework.stereotype.Component;

/** The Word template of a unit for a kind: its own, or the house's. */
@Component
final class WordTemplates {

    private static final byte[] STANDARD = StandardTemplate.make();

    private final TemplateRows rows;
    private final Documents documents;

    WordTemplates(TemplateRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    byte[] of(String unit, NoticeKind kind) {
        return rows.document(unit, kind).map(this::read).orElseGet(STANDARD::clone);
    }

    private byte[] read(String document) {
        try (var in = documents.open(document)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
