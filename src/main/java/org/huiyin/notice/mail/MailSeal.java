package org.huiyin.notice.mail;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import org.huiyin.runtime.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is kept of a mail, each bound to its row. */
@Component
public final class MailSeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;

    MailSeal(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(long id, KeptMail mail) {
        return vault.seal(JSON.writeValueAsBytes(mail), "mail/" + id);
    }

    /** What was kept of the mail with that number. */
    public KeptMail open(long id, byte[] sealed) {
        return JSON.readValue(vault.open(sealed, "mail/" + id), KeptMail.class);
    }

    public byte[] seal(long id, String reason) {
        return vault.seal(JSON.writeValueAsBytes(reason), "mail-reason/" + id);
    }

    byte[] seal(long id, IncomingMail.Attached file) {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.writeUTF(file.name());
            data.write(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vault.seal(out.toByteArray(), "mail-part/" + id);
    }

    /** A file that came with a mail. */
    public IncomingMail.Attached openFile(long id, byte[] sealed) {
        try (var data = new DataInputStream(new ByteArrayInputStream(vault.open(sealed, "mail-part/" + id)))) {
            return new IncomingMail.Attached(data.readUTF(), data.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
