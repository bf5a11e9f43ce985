package org.huiyin.notice;

/** The forms in which a paper is kept, and the columns that remember it. */
enum PaperForm {
    PDF("document", "fingerprint", ".pdf", "application/pdf"),
    WORD("word_document", "word_fingerprint", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String document;
    private final String fingerprint;
    private final String ending;
    private final String mediaType;

    PaperForm(String document, String fingerprint, String ending, String mediaType) {
        this.document = document;
        this.fingerprint = fingerprint;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String document() {
        return document;
    }

    String fingerprint() {
        return fingerprint;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
