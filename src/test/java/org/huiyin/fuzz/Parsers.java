package org.huiyin.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.huiyin.directory.TableParser;
import org.huiyin.document.UploadParser;
import org.huiyin.interop.BodyParser;
import org.huiyin.interop.QueryParser;
import org.huiyin.interop.messages.MessageParser;
import org.huiyin.interop.open311.FormParser;
import org.huiyin.notice.TemplateParser;
import org.huiyin.notice.mail.QuotedText;
import org.huiyin.notice.mail.ReadMail;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.intake.NumberParser;
import org.huiyin.petition.intake.PeopleByLine;
import org.huiyin.petition.proof.KeptReceipt;
import org.huiyin.petition.watch.CursorParser;
import org.huiyin.runtime.ClientNetwork;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.MultipartParser;

/** Whatever in the house reads what strangers write. Each may refuse it as {@link InvalidInput}, and do nothing else. */
final class Parsers {

    private interface Reading {
        void read(byte[] content) throws IOException;
    }

    private static final Path FILE = file();
    /** The first byte of an input says which of these reads the rest; new ones go to the end, or kept inputs would mean another. */
    private static final List<Reading> ALL = List.of(
            BodyParser::read,
            content -> KeptReceipt.read(text(content)),
            TableParser::read,
            content -> MessageParser.read(written(content), false),
            content -> MessageParser.read(written(content), true),
            TemplateParser::read,
            content -> UploadParser.read(written(content), text(content)),
            content -> UploadParser.readAs(written(content), content.length == 0 ? 0 : content[0]),
            content -> words(text(content)),
            content -> people(text(content)),
            content -> CursorParser.read(text(content)),
            MultipartParser::read,
            QueryParser::read,
            Parsers::mail,
            FormParser::read);

    private Parsers() {}

    static void read(byte[] input) {
        if (input.length == 0) {
            return;
        }
        try {
            ALL.get(Math.floorMod(input[0], ALL.size())).read(Arrays.copyOfRange(input, 1, input.length));
        } catch (InvalidInput refused) {
            if (refused.faults().isEmpty()) {
                throw new AssertionError("refused without a word", refused);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void words(String text) {
        PetitionNumber.wellFormed(text);
        QueryCode.normalised(text);
        NumberParser.read(text);
        ClientNetwork.of(text);
        UploadParser.name(text);
    }

    private static void mail(byte[] content) {
        var mail = ReadMail.read(content);
        if (QuotedText.cut(mail.text()).length() > mail.text().length() || mail.subject().length() > 400 || mail.attached().size() > 20) {
            throw new AssertionError("a mail grew while it was read");
        }
    }

    private static void people(String text) {
        int people = PeopleByLine.of(text).size();
        if (people > 0 && PeopleByLine.line(text, people - 1) > text.lines().count()) {
            throw new AssertionError("the last person stands on no line");
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static Path written(byte[] content) throws IOException {
        return Files.write(FILE, content);
    }

    private static Path file() {
        try {
            var file = Files.createTempFile("fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
