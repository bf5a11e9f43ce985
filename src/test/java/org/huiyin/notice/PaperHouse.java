package org.huiyin.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Practice;
import org.huiyin.runtime.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What makes papers, put together without a database. */
final class PaperHouse {

    static final Texts TEXTS = new Texts(messages());
    private static final Practice EARNEST = new Practice(false, TEXTS);
    static final NoticeWording WORDING = new NoticeWording(TEXTS, new HuiyinSettings(Path.of("target"), "", "http://127.0.0.1:8080"), (key, language, moment) -> Optional.empty());
    static final PaperPrinter PRINTER = new PaperPrinter(new PdfPress(new PaperFonts(new NoticeSettings(null, null), TEXTS), EARNEST));
    static final Placeholders PLACEHOLDERS = new Placeholders(TEXTS);
    static final WordPrinter WORD = new WordPrinter(PLACEHOLDERS, EARNEST);
    static final SampleNotice SAMPLE = new SampleNotice(PLACEHOLDERS, TEXTS, new LegalTime(Clock.fixed(Instant.parse("2026-01-05T01:00:00Z"), ZoneOffset.UTC)));

    private PaperHouse() {}

    static String english(String key) {
        return TEXTS.say(key, Locale.ENGLISH);
    }

    /** The text of a PDF without spaces and page numbers. */
    static String copied(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return bare(new PDFTextStripper().getText(pdf).replaceAll("(?m)^— \\d+ —\\s*$", ""));
        }
    }

    static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/notice", "messages/runtime");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
