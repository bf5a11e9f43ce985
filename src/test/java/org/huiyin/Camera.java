package org.huiyin;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Reads the QR code in a picture, as a phone does. */
public final class Camera {

    private Camera() {}

    public static String reads(BufferedImage picture) {
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (ReaderException e) {
            throw new AssertionError("no QR code to be read", e);
        }
    }
}
