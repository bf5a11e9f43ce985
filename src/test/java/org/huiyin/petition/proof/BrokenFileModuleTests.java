package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.HuiyinSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The look over the stored files: what is changed or gone is found and named. */
class BrokenFileModuleTests extends ProofCases {

    @Autowired Documents documents;
    @Autowired HuiyinSettings settings;

    @Test
    void aFileThatIsNotWhatItWasIsNamed() throws IOException {
        var file = upload();
        var number = withFile(file).number();
        seal();
        var path = settings.data().resolve("files").resolve(file.fingerprint().substring(0, 2)).resolve(file.fingerprint());
        var good = Files.readAllBytes(path);
        try {
            Files.writeString(path, "something else");
            assertThat(house.check(NOBODY).breaches()).contains(new Breach("file-changed", file.id() + " (" + number + ")", 0));
            Files.delete(path);
            assertThat(house.check(NOBODY).breaches()).contains(new Breach("file-missing", file.id() + " (" + number + ")", 0));
        } finally {
            Files.write(path, good);
        }
    }

    @Test
    void aFingerprintThatIsChangedTogetherWithItsFileIsInNoSeal() throws IOException {
        var file = upload();
        var other = upload();
        withFile(file);
        seal();
        assertThat(after("-", "update document set sha256 = ? where id = ?", other.fingerprint(), file.id())).anyMatch(b -> b.what().equals("seal-lost"));
    }

    private StoredFile upload() {
        return documents.store(new ByteArrayInputStream(("清单 " + new Random().nextLong()).getBytes(StandardCharsets.UTF_8)), "清单.txt");
    }

    private Receipt withFile(StoredFile file) {
        var fields = lampFields();
        fields.put("documents", List.of(file.id()));
        return submitted(facts(fields).as(Submission.class));
    }
}
