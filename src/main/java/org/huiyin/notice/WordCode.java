package org.huiyin.notice;

import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import java.util.Optional;

/** The code that leads to the tracking page, for Word: as wide as on the print. */
final class WordCode {

    /** In pixels of a ninety-sixth of an inch. */
    private static final int SIDE = 104;

    private WordCode() {}

    /** Papers between units have none. */
    static Optional<PictureRenderData> of(Paper paper) {
        return Optional.ofNullable(paper.address()).map(address -> Pictures.ofBytes(QrCode.png(address), PictureType.PNG).size(SIDE, SIDE).create());
    }
}
