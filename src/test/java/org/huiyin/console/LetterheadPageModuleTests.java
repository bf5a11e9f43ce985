package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.notice.head.SampleSealPictures;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class LetterheadPageModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);

    /** One that no other test gives a letterhead. */
    private static final String UNIT = "110101-xfj";

    @Test
    void aSealIsTriedOnASampleAndThenKept() throws Exception {
        var address = "/console/organisations/" + UNIT + "/letterhead";
        assertThat(open(ADMIN, address)).hasStatusOk().bodyText().contains("东城区", "还没有变更");
        assertThat(upload(ADMIN, address, Map.of("step", "keep", "word", "AB"), seal("no picture".getBytes(StandardCharsets.UTF_8)))).hasStatus(400).bodyText().contains("href=\"#f-word\"");
        assertThat(upload(ADMIN, address, Map.of("step", "keep"), seal("no picture".getBytes(StandardCharsets.UTF_8)))).hasStatus(400).bodyText().contains("href=\"#f-seal\"", "PNG");
        var tried = upload(ADMIN, address, Map.of("step", "preview", "head", "印章试验局文件", "word", "浦印"), seal(SampleSealPictures.red()));
        assertThat(tried).hasStatusOk().hasContentType("application/pdf");
        assertThat(open(ADMIN, address)).hasStatusOk().bodyText().contains("还没有变更");
        assertThat(upload(ADMIN, address, Map.of("step", "keep", "head", "印章试验局文件", "word", "浦印"), seal(SampleSealPictures.red()))).hasRedirectedUrl(address + "?done=kept");
        assertThat(open(ADMIN, address + "?done=kept")).hasStatusOk().bodyText().contains("印章试验局文件", "value=\"浦印\"", "data:image/png;base64,", "撤下印章图片");
        assertThat(open(ADMIN, "/console/organisations/" + UNIT)).hasStatusOk().bodyText().contains("SHA-256", "机关代字");
        assertThat(open(ADMIN, address + "/preview")).hasStatusOk().hasContentType("application/pdf");
        assertThat(open(SamplePetitions.TRIAGE, address)).hasStatus(403);
    }

    private static MockMultipartFile seal(byte[] content) {
        return new MockMultipartFile("seal", "seal.png", "image/png", content);
    }
}
