package org.huiyin.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.huiyin.notice.head.Letterheads;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Prints papers before they are issued, by the wording and the press of those that are: the same but for a mark across every page, the seal's words, and no number. */
@Component
public class PreviewNotice {

    private final NoticeWording wording;
    private final PaperPrinter printer;
    private final Texts texts;
    private final LegalTime time;
    private final Letterheads heads;

    PreviewNotice(NoticeWording wording, PaperPrinter printer, Texts texts, LegalTime time, Letterheads heads) {
        this.wording = wording;
        this.printer = printer;
        this.texts = texts;
        this.time = time;
        this.heads = heads;
    }

    /**
     * One PDF of all of them, in that order; nothing is kept and no number is taken.
     *
     * @throws IllegalStateException if the facts lack what their kind must tell
     */
    public byte[] print(List<NoticeFacts> papers) {
        var printed = papers.stream().map(this::one).toList();
        return printed.size() == 1 ? printed.getFirst() : together(printed);
    }

    private byte[] one(NoticeFacts facts) {
        facts.requireComplete();
        var notice = new Notice(0, facts.kind(), 0, texts.say("notice.preview.number", Texts.CHINESE), facts.issuer().unit(), time.instant(), null, null);
        return printer.preview(wording.write(notice, facts), texts.say("notice.preview", Texts.CHINESE), heads.of(notice.unit(), notice.issuedAt()));
    }

    private static byte[] together(List<byte[]> printed) {
        var out = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        merger.setDestinationStream(out);
        printed.forEach(pdf -> merger.addSource(new RandomAccessReadBuffer(pdf)));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
